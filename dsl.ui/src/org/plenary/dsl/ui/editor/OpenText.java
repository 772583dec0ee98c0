package org.plenary.dsl.ui.editor;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.plenary.dsl.ui.connection.ServerConnection;

/**
 * One open resolution, kept the same in the server. The whole text is handed over at every change: in one process that
 * costs nothing, and the two sides need not agree on what a line is.
 */
final class OpenText implements IDocumentListener {

    private static final String LANGUAGE = "resolution";

    private final String uri;
    private final IDocument document;
    private final ServerConnection connection;
    private int version;

    OpenText(String uri, IDocument document, ServerConnection connection) {
        this.uri = uri;
        this.document = document;
        this.connection = connection;
    }

    void open() {
        document.addDocumentListener(this);
        introduce();
    }

    /** Hands the text to a server that does not know it. */
    void introduce() {
        TextDocumentItem item = new TextDocumentItem(uri, LANGUAGE, ++version, document.get());
        connection.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
    }

    void close() {
        document.removeDocumentListener(this);
        TextDocumentIdentifier closed = new TextDocumentIdentifier(uri);
        connection.tell(server -> server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(closed)));
    }

    boolean shows(IDocument other) {
        return document == other;
    }

    String uri() {
        return uri;
    }

    String text() {
        return document.get();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The text after the change is what counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        var changed = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(document.get())));
        connection.tell(server -> server.getTextDocumentService().didChange(changed));
    }
}
