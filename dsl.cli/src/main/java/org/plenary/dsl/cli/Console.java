package org.plenary.dsl.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The streams of one run.
 *
 * @param in
 *            what {@code -} reads
 * @param out
 *            for what was asked for
 * @param err
 *            for messages about the work
 * @param terminal
 *            whether a person watches {@code err}, so that progress may be drawn there
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {

    void flush() {
        out.flush();
        err.flush();
    }
}
