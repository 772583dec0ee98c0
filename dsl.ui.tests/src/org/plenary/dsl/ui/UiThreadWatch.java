package org.plenary.dsl.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the thread of the display was busy at a stretch, as a drafter would feel it on a machine that does
 * nothing else: what counts is its own time, not that of other programs.
 */
final class UiThreadWatch implements AutoCloseable {

    private static final long BEAT_IN_MILLISECONDS = 10;

    private final Display display = Display.getCurrent();
    private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
    private final long watched = display.getThread().getId();
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::watch, "Watch of the thread of the display");
    private volatile boolean over;

    UiThreadWatch() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        AtomicLong answered = new AtomicLong(-1);
        for (long beat = 0; !over; beat++) {
            long number = beat;
            long before = times.getThreadCpuTime(watched);
            display.asyncExec(() -> answered.set(number));
            while (!over && answered.get() < number) {
                rest();
            }
            long busy = TimeUnit.NANOSECONDS.toMillis(times.getThreadCpuTime(watched) - before);
            longest.accumulateAndGet(busy, Math::max);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BEAT_IN_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** In milliseconds, since the last time it was asked. */
    long longest() {
        return longest.getAndSet(0);
    }

    @Override
    public void close() {
        over = true;
    }
}
