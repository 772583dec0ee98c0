package org.plenary.dsl.ide.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.plenary.dsl.ide.commands.Commands;
import org.plenary.dsl.ide.text.ClientUris;

/** Holds texts against dictionaries as soon as these are read, and against the words that drafters add. */
abstract class LearningServer extends WatchfulServer {

    private final SpellingWish spelling;
    private final ClientUris uris;

    LearningServer(SpellingWish spelling, QuietChecks checks, ClientUris uris, PlenaryWorkspace workspace) {
        super(checks, uris, workspace);
        this.spelling = spelling;
        this.uris = uris;
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
        changed(texts.stream().map(text -> URI.createFileURI(text.toString())).toList());
    }

    /** What a command answered. Where it added a word, the word is right at once in all texts. */
    protected Object learnt(String command, Object answer) {
        if (command.equals(Commands.ADD_WORD)) {
            URI words = uris.toUri(String.valueOf(answer));
            settingsChanged(Path.of(words.toFileString()).toAbsolutePath().getParent());
        }
        return answer;
    }
}
