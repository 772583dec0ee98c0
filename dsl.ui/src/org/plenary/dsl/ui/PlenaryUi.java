package org.plenary.dsl.ui;

import java.util.List;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;
import org.plenary.dsl.ide.server.PlenaryServer;
import org.plenary.dsl.ui.connection.CheckedTexts;
import org.plenary.dsl.ui.connection.LibraryLog;
import org.plenary.dsl.ui.connection.ServerConnection;
import org.plenary.dsl.ui.connection.Trouble;
import org.plenary.dsl.ui.connection.WorkspaceWatch;
import org.plenary.dsl.ui.editor.OpenTexts;
import org.plenary.dsl.ui.editor.Questions;
import org.plenary.dsl.ui.editor.ResolutionEditors;
import org.plenary.dsl.ui.markers.ProblemMarkers;
import org.plenary.dsl.ui.spelling.SpellingChoice;

/** The plug-in while it runs: the one connection of the workbench to the language server, and what is open in it. */
public final class PlenaryUi extends Plugin {

    private static final long PATIENCE_WITH_SERVER_IN_SECONDS = 30;

    private static PlenaryUi instance;

    private final CheckedTexts checkedTexts = new CheckedTexts();
    private final ServerConnection connection = new ServerConnection(PlenaryServer::inProcess,
            new WorkbenchClient(new ProblemMarkers(file -> openTexts().text(file)), checkedTexts), new Trouble(),
            PATIENCE_WITH_SERVER_IN_SECONDS);
    private final OpenTexts openTexts = new OpenTexts(connection);
    private final Questions questions = new Questions(connection, openTexts);
    private final ResolutionEditors editors = new ResolutionEditors();
    private final WorkspaceWatch workspaceWatch = new WorkspaceWatch(connection);
    private final SpellingChoice spelling = new SpellingChoice(connection);

    /** The extension registry creates the adapters itself, so they find the plug-in here. */
    public static PlenaryUi get() {
        return instance;
    }

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
        LibraryLog.begin();
        connection.onNewBeginning(checkedTexts::forgetAll);
        spelling.start();
        openTexts.start();
        workspaceWatch.start();
        editors.start();
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        editors.stop();
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

    public Questions questions() {
        return questions;
    }

    public CheckedTexts checkedTexts() {
        return checkedTexts;
    }

    /** Has files checked as if they had changed. */
    public void checkAgain(List<String> uris) {
        checkedTexts.forget(uris);
        workspaceWatch.reportChanged(uris);
    }
}
