package org.plenary.dsl.ui.spelling;

import java.util.Map;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.connection.ServerConnection;

/** Whether this drafter wants spelling to be checked, and where the dictionaries lie; the server is told of it. */
public final class SpellingChoice {

    /** Whether spelling is checked. */
    public static final String CHECK = "spelling.check";
    /** The folder of dictionaries; empty for those of the system. */
    public static final String FOLDER = "spelling.folder";

    private final IPreferenceStore store = store();
    private final ServerConnection connection;

    /**
     * @param connection
     *            to the server that is told
     */
    public SpellingChoice(ServerConnection connection) {
        this.connection = connection;
    }

    /** What was chosen. */
    public static IPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, PlugIn.ID);
        store.setDefault(CHECK, true);
        store.setDefault(FOLDER, "");
        return store;
    }

    /** Every server begins with what is chosen by then; a later choice is told to the one that runs. */
    public void start() {
        connection.beginWith(this::options);
        store.addPropertyChangeListener(event -> {
            if (event.getProperty().equals(CHECK) || event.getProperty().equals(FOLDER)) {
                connection.mention(server -> server.getWorkspaceService()
                        .didChangeConfiguration(new DidChangeConfigurationParams(options())));
            }
        });
    }

    private Map<String, Object> options() {
        return Map.of("spelling",
                Map.of("check", store.getBoolean(CHECK), "dictionaries", store.getString(FOLDER)));
    }
}
