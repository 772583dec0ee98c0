package org.plenary.dsl.cli;

import java.nio.file.Path;

/** One line on the terminal that says how far the work is; it is drawn over itself and gone at the end. */
final class Progress {

    /** Fewer texts are done before a line could be read. */
    private static final int MANY = 10;

    private static final int WIDTH = 70;
    private static final String BACK_AND_ERASE = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final boolean drawn;
    private int begun;

    Progress(Console console, int total, boolean wanted) {
        this.console = console;
        this.total = total;
        this.drawn = wanted && console.terminal() && total >= MANY;
    }

    synchronized void begin(Path path) {
        begun++;
        if (drawn) {
            String line = begun + "/" + total + "  " + path.getFileName();
            console.err().print(BACK_AND_ERASE + Message.harmless(shortened(line)));
            console.err().flush();
        }
    }

    /** Prints above the line of progress, which the next text draws again. */
    synchronized void above(Runnable printing) {
        clear();
        printing.run();
        if (drawn) {
            console.flush();
        }
    }

    synchronized void clear() {
        if (drawn) {
            console.err().print(BACK_AND_ERASE);
            console.err().flush();
        }
    }

    private static String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
