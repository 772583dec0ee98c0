package org.plenary.dsl.ui.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.connection.ServerAnswer;
import org.plenary.dsl.ui.editor.TextPositions;

/** Where F3 and a click with Ctrl lead: from a call to its note, from a reference to its paragraph, to a document. */
public final class ServerLinks extends AbstractHyperlinkDetector {

    private static final long PATIENCE_IN_MILLISECONDS = 400;

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<TextDocumentIdentifier> text = PlenaryUi.get().questions().identifier(document);
        if (text.isEmpty()) {
            return null;
        }
        TextPositions positions = new TextPositions(document.get());
        Position place = positions.position(region.getOffset());
        IRegion word = Word.at(document, region.getOffset());
        List<IHyperlink> links = Stream.concat(definitions(text.get(), place, positions, word),
                documents(text.get(), region.getOffset(), positions)).toList();
        return links.isEmpty() ? null : links.subList(0, several ? links.size() : 1).toArray(IHyperlink[]::new);
    }

    private static Stream<IHyperlink> definitions(TextDocumentIdentifier text, Position place,
            TextPositions positions, IRegion word) {
        var params = new DefinitionParams(text, place);
        return ServerAnswer.within(
                PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().definition(params)),
                PATIENCE_IN_MILLISECONDS).stream()
                .flatMap(answer -> answer.<Stream<IHyperlink>>map(
                        places -> places.stream().map(target -> new ServerLink(word, () -> Places.open(target))),
                        links -> links.stream().map(link -> link(link, positions, word))));
    }

    private static IHyperlink link(LocationLink link, TextPositions positions, IRegion word) {
        IRegion origin = link.getOriginSelectionRange() == null ? word
                : positions.region(link.getOriginSelectionRange());
        Location target = new Location(link.getTargetUri(), link.getTargetSelectionRange());
        return new ServerLink(origin, () -> Places.open(target));
    }

    private static Stream<IHyperlink> documents(TextDocumentIdentifier text, int offset, TextPositions positions) {
        var params = new DocumentLinkParams(text);
        return ServerAnswer.within(
                PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().documentLink(params)),
                PATIENCE_IN_MILLISECONDS).stream().flatMap(List::stream)
                .filter(link -> link.getTarget() != null && holds(positions.region(link.getRange()), offset))
                .map(link -> document(link, positions));
    }

    private static IHyperlink document(DocumentLink link, TextPositions positions) {
        return new ServerLink(positions.region(link.getRange()), () -> Places.open(link.getTarget()));
    }

    private static boolean holds(IRegion region, int offset) {
        return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
    }

    /** The characters around a place that belong together, for a server that does not say which it means. */
    private static final class Word {

        private static final String ENDS = " \t\r\n[]{}()<>";

        private static IRegion at(IDocument document, int offset) {
            String text = document.get();
            int start = Math.min(offset, text.length());
            while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            int end = Math.min(offset, text.length());
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return new Region(start, end - start);
        }
    }
}
