package org.plenary.dsl.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.plenary.dsl.ui.connection.ServerConnection;

/** Asks the server about open texts, without waiting for the answer. */
public final class Questions {

    private final ServerConnection connection;
    private final OpenTexts texts;

    public Questions(ServerConnection connection, OpenTexts texts) {
        this.connection = connection;
        this.texts = texts;
    }

    /**
     * The answer is used on the thread of the display, and only if the text is still the one that was asked about: the
     * places in it would be wrong otherwise. Nothing happens for a text that the server does not know.
     */
    public <T> void ask(IDocument document,
            BiFunction<LanguageServer, TextDocumentIdentifier, CompletableFuture<T>> question,
            BiConsumer<T, TextPositions> use) {
        Optional<TextDocumentIdentifier> text = identifier(document);
        if (text.isEmpty()) {
            return;
        }
        long stamp = stamp(document);
        TextPositions positions = new TextPositions(document.get());
        Display display = Display.getDefault();
        connection.ask(server -> question.apply(server, text.get())).thenAccept(answer -> {
            if (answer != null && !display.isDisposed()) {
                display.asyncExec(() -> useIfUnchanged(document, stamp, () -> use.accept(answer, positions)));
            }
        });
    }

    /** How the server calls this text; empty where it does not know it. */
    public Optional<TextDocumentIdentifier> identifier(IDocument document) {
        return document == null ? Optional.empty() : texts.uri(document).map(TextDocumentIdentifier::new);
    }

    private static void useIfUnchanged(IDocument document, long stamp, Runnable use) {
        if (stamp(document) == stamp) {
            use.run();
        }
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
