package org.plenary.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;
import org.plenary.dsl.ui.connection.ServerConnection;
import org.plenary.dsl.ui.connection.WorkbenchClient;
import org.plenary.dsl.ui.connection.WorkspaceWatch;
import org.plenary.dsl.ui.editor.OpenTexts;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** The plug-in: it holds the one connection of the workbench to the language server, and what is open in it. */
public final class PlenaryUi extends Plugin {

    public static final String ID = "org.plenary.dsl.ui";

    private static PlenaryUi instance;

    private final ServerConnection connection = new ServerConnection(new WorkbenchClient(new ProblemMarkers()));
    private final OpenTexts openTexts = new OpenTexts(connection);
    private final WorkspaceWatch workspaceWatch = new WorkspaceWatch(connection);

    /** The extension registry creates the adapters itself, so they find the plug-in here. */
    public static PlenaryUi get() {
        return instance;
    }

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
        openTexts.start();
        workspaceWatch.start();
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        workspaceWatch.stop();
        openTexts.stop();
        connection.close();
        instance = null;
        super.stop(context);
    }

    public ServerConnection connection() {
        return connection;
    }

    public OpenTexts openTexts() {
        return openTexts;
    }

    /** Notes what went wrong where support will look for it. */
    public static void log(String message, Throwable cause) {
        ILog.of(PlenaryUi.class).error(message, cause);
    }
}
