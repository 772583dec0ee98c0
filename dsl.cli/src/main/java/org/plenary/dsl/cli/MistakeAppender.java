package org.plenary.dsl.cli;

import java.io.PrintWriter;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.spi.LoggingEvent;

/** Prints an error that a library has logged as a sentence, without its stack trace. */
final class MistakeAppender extends AppenderSkeleton {

    private final PrintWriter err;

    MistakeAppender(PrintWriter err) {
        this.err = err;
    }

    @Override
    protected void append(LoggingEvent event) {
        err.println("plenary: A mistake of Plenary's own may have spoilt the result. Please report it: "
                + Message.harmless(event.getRenderedMessage()));
    }

    @Override
    public void close() {
        err.flush();
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
