package org.plenary.dsl.ui.assist;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextPositions;

/** What the server says of the words under the mouse. */
public final class ServerHover implements ITextHover {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = PlenaryUi.get().openTexts().uri(document);
        if (uri.isEmpty()) {
            return null;
        }
        var params = new HoverParams(new TextDocumentIdentifier(uri.get()),
                new TextPositions(document.get()).position(region.getOffset()));
        return ServerAnswer
                .within(PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().hover(params)))
                .map(ServerHover::text).filter(text -> !text.isBlank()).orElse(null);
    }

    private static String text(Hover hover) {
        // The other, older form of a hover is never sent by our server.
        return hover.getContents() == null ? "" : hover.getContents().map(older -> "", MarkupContent::getValue);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
