package org.plenary.dsl.ui.commands;

import org.eclipse.ui.IEditorPart;

/** Says something in the status line below an editor, with no need of an answer. */
final class StatusLine {

    private StatusLine() {
    }

    static void say(IEditorPart editor, String sentence) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
        editor.getSite().getShell().getDisplay().beep();
    }
}
