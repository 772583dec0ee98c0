package org.plenary.dsl.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;

/** The number of a session, or nothing where it follows from the day. */
final class SessionField extends StringFieldEditor {

    SessionField(Composite parent) {
        super(Defaults.SESSION, Words.of("preferences.session"), parent);
        setErrorMessage(Words.of("new.no-session"));
        getTextControl().setMessage(Words.of("preferences.session.hint"));
    }

    @Override
    protected boolean doCheckState() {
        return Defaults.isSession(getStringValue());
    }
}
