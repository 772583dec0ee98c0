package org.plenary.dsl.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run.
 *
 * @param in
 *            what {@code -} reads
 * @param bytes
 *            the same as {@code out}, for what is no text of ours: the messages of the language server
 * @param out
 *            for what was asked for
 * @param err
 *            for messages about the work
 * @param terminal
 *            whether a person watches {@code err}, so that progress may be drawn there
 */
record Console(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, boolean terminal) {

    /** Messages are UTF-8 whatever the locale says, as the texts are. */
    static Console of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        return new Console(in, out, new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, false, StandardCharsets.UTF_8), terminal);
    }


    void flush() {
        out.flush();
        err.flush();
    }
}
