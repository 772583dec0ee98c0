package org.plenary.dsl.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.plenary.dsl.ide.text.Lines;
import org.plenary.dsl.source.Span;

/**
 * An open text as the editor sends it, with its changes. Xtext’s own knows one kind of line end, and gives up at a
 * position behind the end of a line, which the protocol allows.
 */
final class ClientText extends Document {

    private final Lines lines;

    ClientText(Integer version, String contents) {
        super(version, contents, false);
        lines = Lines.of(contents);
    }

    @Override
    public int getOffSet(Position position) {
        return lines.offset(position);
    }

    @Override
    public Position getPosition(int offset) {
        return lines.position(offset);
    }

    @Override
    public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
        ClientText changed = this;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = new ClientText(getVersion(), changed.after(change));
        }
        return changed;
    }

    private String after(TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Span replaced = lines.span(change.getRange());
        return getContents().substring(0, replaced.offset()) + change.getText()
                + getContents().substring(replaced.end());
    }
}
