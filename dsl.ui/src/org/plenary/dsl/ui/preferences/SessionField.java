package org.plenary.dsl.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.plenary.dsl.ui.Words;

/** The number of a session, or nothing where it follows from the day. */
final class SessionField extends StringFieldEditor {

    /** As the dialog for new texts takes it. */
    static final String FORM = "|[1-9][0-9]{0,2}";

    SessionField(Composite parent) {
        super(Defaults.SESSION, Words.of("preferences.session"), parent);
        setErrorMessage(Words.of("new.no-session"));
        getTextControl().setMessage(Words.of("preferences.session.hint"));
    }

    @Override
    protected boolean doCheckState() {
        return getStringValue().strip().matches(FORM);
    }
}
