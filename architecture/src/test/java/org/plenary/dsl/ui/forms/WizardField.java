package org.plenary.dsl.ui.forms;

import org.plenary.dsl.ui.wizards.FieldWizard;

/** A breach: a field that knows the wizard that it stands in. */
public record WizardField(FieldWizard wizard) {
}
