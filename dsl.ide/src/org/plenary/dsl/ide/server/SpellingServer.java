package org.plenary.dsl.ide.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.plenary.dsl.ide.text.ClientUris;

/** Has spelling checked as the editor wishes, and texts held against a dictionary as soon as that is read. */
abstract class SpellingServer extends WatchfulServer {

    private final SpellingWish spelling;

    SpellingServer(SpellingWish spelling, QuietChecks checks, ClientUris uris, PlenaryWorkspace workspace) {
        super(checks, uris, workspace);
        this.spelling = spelling;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        spelling.begin(params.getInitializationOptions(), this::dictionaryRead);
        return super.initialize(params);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        spelling.end();
        return super.shutdown();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        boolean changed = spelling.change(params.getSettings());
        super.didChangeConfiguration(params);
        if (changed) {
            everythingChanged();
        }
    }

    private void dictionaryRead(Set<Path> texts) {
        changed(texts);
    }
}
