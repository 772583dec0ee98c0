package org.plenary.dsl.ui.assist;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.connection.ServerAnswer;
import org.plenary.dsl.ui.editor.TextPositions;

/** What the server says of the words under the mouse. */
public final class ServerHover implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        Optional<TextDocumentIdentifier> text = PlenaryUi.get().questions().identifier(document);
        if (text.isEmpty()) {
            return null;
        }
        var params = new HoverParams(text.get(), new TextPositions(document.get()).position(region.getOffset()));
        return ServerAnswer
                .within(PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().hover(params)))
                .flatMap(ServerHover::html).orElse(null);
    }

    private static Optional<String> html(Hover hover) {
        // The other, older form of a hover is never sent by our server.
        return Optional.ofNullable(hover.getContents()).filter(contents -> contents.isRight())
                .map(contents -> contents.getRight()).filter(content -> !content.getValue().isBlank()).map(Html::of);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return HtmlControl::create;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
