package org.plenary.dsl.ui.wizards;

import org.plenary.dsl.ui.forms.WizardField;

/** The wizard of a field that knows it. */
public record FieldWizard(WizardField field) {
}
