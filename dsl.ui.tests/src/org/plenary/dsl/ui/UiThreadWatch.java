package org.plenary.dsl.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the thread of the display was busy with one thing, as a drafter would feel it on a machine that
 * does nothing else: what counts is its own time, not that of other programs. One thing is what the thread does before
 * it looks for the next key stroke.
 */
final class UiThreadWatch implements AutoCloseable {

    private static final int LOOK_IN_MILLISECONDS = 10;
    private static final int FRAMES_KEPT = 12;

    /** The watch of this moment, if any: what {@link Workbench} lets the display do is measured. */
    private static UiThreadWatch current;

    /**
     * What took longest.
     *
     * @param milliseconds
     *            of the thread's own time
     * @param where
     *            what it was at for most of them, the innermost call first
     */
    record Freeze(long milliseconds, List<String> where) {
    }

    private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
    private final Thread watched = Display.getCurrent().getThread();
    private final List<StackTraceElement[]> looks = Collections.synchronizedList(new ArrayList<>());
    private final Thread looking = new Thread(this::look, "Watch of the thread of the display");
    private Freeze longest = new Freeze(0, List.of());
    private volatile boolean over;

    UiThreadWatch() {
        current = this;
        looking.setDaemon(true);
        looking.start();
    }

    /** Lets the display do one thing, if there is any. */
    static boolean dispatch(Display display) {
        if (current == null) {
            return display.readAndDispatch();
        }
        boolean[] more = new boolean[1];
        current.measure(() -> more[0] = display.readAndDispatch());
        return more[0];
    }

    /** Counts something that the test does in the place of the drafter. */
    void measure(Runnable work) {
        looks.clear();
        long before = times.getCurrentThreadCpuTime();
        work.run();
        long busy = TimeUnit.NANOSECONDS.toMillis(times.getCurrentThreadCpuTime() - before);
        if (busy > longest.milliseconds()) {
            longest = new Freeze(busy, where());
        }
    }

    private void look() {
        while (!over) {
            looks.add(watched.getStackTrace());
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_IN_MILLISECONDS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private List<String> where() {
        List<StackTraceElement[]> all = List.copyOf(looks);
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(stack -> Stream.of(stack).map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .distinct().forEach(frame -> counts.merge(frame, 1, Integer::sum)));
        return counts.entrySet().stream().filter(frame -> 2 * frame.getValue() >= all.size()).limit(FRAMES_KEPT)
                .map(Map.Entry::getKey).toList();
    }

    /** Since the last time it was asked. */
    Freeze longest() {
        Freeze found = longest;
        longest = new Freeze(0, List.of());
        return found;
    }

    @Override
    public void close() {
        over = true;
        current = null;
    }
}
