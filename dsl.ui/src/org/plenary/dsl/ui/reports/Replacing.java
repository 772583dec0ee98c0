package org.plenary.dsl.ui.reports;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.Words;

/** Asks before a file that is there already is replaced, once for each or once for all. */
public class Replacing {

    private static final int YES_TO_ALL = 1;
    private static final int NO_TO_ALL = 3;
    private static final int CANCEL = 4;

    private Boolean always;

    /** One who replaces without a question: what is made on saving is made again and again. */
    public static Replacing withoutQuestion() {
        Replacing replacing = new Replacing();
        replacing.always = true;
        return replacing;
    }

    /**
     * Whether this file may be replaced. Waits for the answer, on whatever thread.
     *
     * @throws OperationCanceledException
     *             if the whole work is to end
     */
    public synchronized boolean allowed(String name) {
        if (always != null) {
            return always;
        }
        int answer = ask(name);
        if (answer == CANCEL || answer == SWT.DEFAULT) {
            throw new OperationCanceledException();
        }
        if (answer == YES_TO_ALL || answer == NO_TO_ALL) {
            always = answer == YES_TO_ALL;
        }
        return answer <= YES_TO_ALL;
    }

    /** Which of the five answers was given: yes, to all, no, to none, cancel. */
    protected int ask(String name) {
        int[] answer = {CANCEL};
        Display display = Display.getDefault();
        display.syncExec(() -> answer[0] = dialog(display.getActiveShell(), name).open());
        return answer[0];
    }

    private static MessageDialog dialog(Shell shell, String name) {
        return new MessageDialog(shell, Words.of("replace.title"), null, Words.of("replace.question", name),
                MessageDialog.QUESTION, 0, IDialogConstants.YES_LABEL, IDialogConstants.YES_TO_ALL_LABEL,
                IDialogConstants.NO_LABEL, IDialogConstants.NO_TO_ALL_LABEL, IDialogConstants.CANCEL_LABEL);
    }
}
