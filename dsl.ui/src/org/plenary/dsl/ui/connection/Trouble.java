package org.plenary.dsl.ui.connection;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;

/** Says once that the checking of texts failed, without standing in the drafter's way. The rest goes to the log. */
public class Trouble {

    private final AtomicBoolean said = new AtomicBoolean();

    /**
     * Called each time a server failed.
     *
     * @param again
     *            whether another one is started
     * @param cause
     *            what happened
     */
    public void say(boolean again, Throwable cause) {
        PlugIn.log(again ? "The language server failed and is started again."
                : "The language server failed too often and stays off until Eclipse is started again.", cause);
        if (said.compareAndSet(false, true) || !again) {
            show(Words.of(again ? "server.again" : "server.off"));
        }
    }

    /** Shows the sentence to the drafter. */
    protected void show(String sentence) {
        Display display = Display.getDefault();
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            Shell shell = window == null ? display.getActiveShell() : window.getShell();
            if (shell != null) {
                new TroubleNotice(shell, sentence).open();
            }
        });
    }
}
