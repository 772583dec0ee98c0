package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.plenary.dsl.ide.text.ClientUris;

/**
 * Checks the texts in the folders of the editor one by one while nobody asks for anything, so that their problems are
 * listed and their labels known. Whoever types is not disturbed: a text that was begun is put off until there is a
 * pause.
 */
@Singleton
final class QuietChecks {

    private static final long PAUSE_IN_MILLISECONDS = 300;

    private final PatientRequests requests;
    private final Provider<PlenaryWorkspace> workspace;
    private final SettingsProblems settings;
    private final ClientUris uris;
    private final BlockingQueue<URI> waiting = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "plenary-quiet-checks");

    private volatile Consumer<PublishDiagnosticsParams> client = problems -> { };

    @Inject
    QuietChecks(PatientRequests requests, Provider<PlenaryWorkspace> workspace, SettingsProblems settings,
            ClientUris uris) {
        this.requests = requests;
        this.workspace = workspace;
        this.settings = settings;
        this.uris = uris;
        worker.setDaemon(true);
    }

    /** Who is told what is wrong with files of settings. */
    void tellSettings(Consumer<PublishDiagnosticsParams> told) {
        client = told;
    }

    /** All texts in a folder and under it. */
    void addFolder(Path folder) {
        Thread scan = new Thread(() -> FolderScan.of(folder, file -> add(uris.ofFile(file))), "plenary-folder-scan");
        scan.setDaemon(true);
        scan.start();
    }

    /** Texts and files of settings that have changed while they were not open. */
    void addAll(Collection<URI> texts) {
        texts.forEach(this::add);
    }

    private synchronized void add(URI text) {
        waiting.add(text);
        if (worker.getState() == Thread.State.NEW) {
            worker.start();
        }
    }

    /** Ends the checks: nobody is there any more who wants to know. */
    void stop() {
        waiting.clear();
        worker.interrupt();
    }

    private void work() {
        try {
            while (!Thread.interrupted()) {
                check(waiting.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(URI text) throws InterruptedException {
        if (SettingsProblems.isSettings(text)) {
            client.accept(settings.of(text));
            return;
        }
        try {
            requests.runIdly(cancel -> workspace.get().checkQuietly(text, cancel)).get();
        } catch (CancellationException disturbed) {
            waiting.add(text);
            TimeUnit.MILLISECONDS.sleep(PAUSE_IN_MILLISECONDS);
        } catch (ExecutionException unreadable) {
            // A text that cannot be read is as good as none until somebody opens it.
            return;
        }
    }
}
