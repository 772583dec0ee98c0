package org.plenary.dsl.ui.connection;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.plenary.dsl.ui.PlugIn;

/**
 * Notes what libraries of the language server log where support looks for it: in the log of the workbench. Left alone
 * they would complain on the screen from which it was started that nobody listens to them.
 */
public final class LibraryLog extends AppenderSkeleton {

    /** Which implementation the newer of the two logs takes; where none is named it looks for one and complains. */
    private static final String PROVIDER = "log4j.provider";
    private static final String SIMPLE = "org.apache.logging.log4j.simple.internal.SimpleProvider";

    private LibraryLog() {
    }

    /** Begins, where whoever started the workbench has not decided otherwise. */
    public static void begin() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, SIMPLE);
        }
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.setLevel(Level.WARN);
            root.addAppender(new LibraryLog());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        ThrowableInformation thrown = event.getThrowableInformation();
        int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? Status.ERROR : Status.WARNING;
        ILog.of(LibraryLog.class).log(new Status(severity, PlugIn.ID, event.getRenderedMessage(),
                thrown == null ? null : thrown.getThrowable()));
    }

    @Override
    public void close() {
        // The log of the workbench stays open.
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
