package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/** What the editor can do with proposals. */
@Singleton
final class EditorAbilities {

    private volatile boolean snippets;

    /** An editor that has not said anything yet can do nothing special. */
    @Inject
    EditorAbilities() {
        snippets = false;
    }

    /** The editor has told what it can do. */
    void announced(ClientCapabilities client) {
        snippets = Optional.ofNullable(client).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }

    /** Whether places to fill in can be marked in what is proposed. */
    boolean fillsIn() {
        return snippets;
    }
}
