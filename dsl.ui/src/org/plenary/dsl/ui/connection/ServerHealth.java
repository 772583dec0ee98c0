package org.plenary.dsl.ui.connection;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the server still does its work. A single failure is forgiven: the next answer shows that all is well. One
 * that keeps failing, or does not answer at all, is given up; and if its successors fare no better, so are they.
 */
final class ServerHealth {

    private static final int FAILURES_IN_A_ROW = 5;
    private static final int NEW_BEGINNINGS = 3;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger beginnings = new AtomicInteger();

    void answered() {
        failures.set(0);
    }

    /** True where this was one failure too many. */
    boolean failed() {
        return failures.incrementAndGet() >= FAILURES_IN_A_ROW;
    }

    /** Whether another server may be tried. */
    boolean mayBeginAgain() {
        failures.set(0);
        return beginnings.incrementAndGet() <= NEW_BEGINNINGS;
    }
}
