package org.plenary.dsl.ide;

import org.eclipse.swt.widgets.Shell;

/** Breaches: a server that opens windows, writes to the console and ends the process, in a class named for nothing. */
final class WindowManager {

    private static int opened;

    private WindowManager() {
    }

    static void open(Shell shell) {
        opened++;
        System.out.println(shell + " " + opened);
        System.exit(0);
    }
}
