package org.plenary.dsl.ui;

import org.eclipse.core.runtime.ILog;

/** What every part may know of the plug-in, whether it runs or not: its name, and where it notes what went wrong. */
public final class PlugIn {

    public static final String ID = "org.plenary.dsl.ui";

    private PlugIn() {
    }

    /** Notes what went wrong where support will look for it. */
    public static void log(String message, Throwable cause) {
        ILog.of(PlugIn.class).error(message, cause);
    }
}
