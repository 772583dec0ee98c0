package org.plenary.dsl.ui.editor;

import org.eclipse.swt.widgets.Display;

/** Does something once nothing has happened for a moment, so that a fast typist causes it once and not at every key. */
public final class Pause {

    private final Display display;
    private final int milliseconds;
    private final Runnable action;
    private boolean ended;

    public Pause(Display display, int milliseconds, Runnable action) {
        this.display = display;
        this.milliseconds = milliseconds;
        this.action = action;
    }

    /** Something happened: the moment begins anew. May be called on any thread. */
    public void again() {
        if (display.isDisposed()) {
            return;
        }
        if (display.getThread() == Thread.currentThread()) {
            display.timerExec(milliseconds, run);
        } else {
            display.asyncExec(() -> display.timerExec(milliseconds, run));
        }
    }

    /** Nothing is done any more. */
    public void end() {
        ended = true;
    }

    /** One object, by which the display knows that it is the same action put off. */
    private final Runnable run = this::act;

    private void act() {
        if (!ended) {
            action.run();
        }
    }
}
