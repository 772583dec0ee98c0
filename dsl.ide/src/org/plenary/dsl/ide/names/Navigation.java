package org.plenary.dsl.ide.names;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.source.Span;

/** Goes from a call to its note, from a reference to its paragraph, from a citation to the text that is cited. */
public final class Navigation {

    private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

    private final Occurrences occurrences;
    private final FolderTexts folder;
    private final ClientUris uris;

    /**
     * @param occurrences
     *            finds where things are named
     * @param folder
     *            the texts beside a text
     * @param uris
     *            how the editor spells the names of files
     */
    @Inject
    public Navigation(Occurrences occurrences, FolderTexts folder, ClientUris uris) {
        this.occurrences = occurrences;
        this.folder = folder;
        this.uris = uris;
    }

    /** Where the thing stands that is named or cited at a place. */
    public List<Location> definition(OpenText text, int offset) {
        Optional<Named> named = Names.at(text, offset);
        if (named.isPresent()) {
            OpenText home = occurrences.home(text, named.get());
            return named.get().target().flatMap(Names::declaration)
                    .map(first -> new Location(home.uri(), home.lines().range(first.span()))).stream().toList();
        }
        return cited(text, offset).stream().toList();
    }

    private Optional<Location> cited(OpenText text, int offset) {
        return InlinePlaces.at(text, offset).stream().map(PlacedInline::inline).filter(Citation.class::isInstance)
                .map(citation -> folder.find(text, ((Citation) citation).symbol())).flatMap(Optional::stream)
                .map(other -> new Location(uris.toUriString(uris.ofFile(other.file())), START))
                .findFirst();
    }

    /** Every place that names what is named at a place, or cites what is cited there. */
    public List<Location> references(OpenText text, int offset, boolean withDeclaration) {
        Optional<Named> named = Names.at(text, offset);
        if (named.isPresent()) {
            return occurrences.all(text, named.get()).stream()
                    .filter(occurrence -> withDeclaration || !occurrence.declaration())
                    .map(Occurrence::location).toList();
        }
        return citations(text, offset).map(span -> new Location(text.uri(), text.lines().range(span))).toList();
    }

    /** Where what is named at a place gets its name first, if it gets it twice. */
    public Optional<Location> first(OpenText text, int offset) {
        return Names.at(text, offset).flatMap(second -> Names.all(text).stream()
                .filter(other -> other.kind() == second.kind() && other.name().equals(second.name())
                        && Occurrences.isDeclaration(other) && other.span().offset() < second.span().offset())
                .findFirst()).map(first -> new Location(text.uri(), text.lines().range(first.span())));
    }

    /** The same within the text, for the editor to mark. */
    public List<DocumentHighlight> highlights(OpenText text, int offset) {
        Optional<Named> named = Names.at(text, offset);
        if (named.isPresent()) {
            String symbol = Occurrences.symbol(text.document());
            return occurrences.within(text, named.get(), symbol).stream()
                    .map(occurrence -> new DocumentHighlight(occurrence.range(), occurrence.declaration()
                            ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
        }
        return citations(text, offset)
                .map(span -> new DocumentHighlight(text.lines().range(span), DocumentHighlightKind.Text)).toList();
    }

    private static Stream<Span> citations(OpenText text, int offset) {
        Optional<String> symbol = InlinePlaces.at(text, offset).stream().map(PlacedInline::inline)
                .filter(Citation.class::isInstance).map(citation -> ((Citation) citation).symbol()).findFirst();
        return symbol.stream().flatMap(cited -> text.blocks().all().stream()
                .flatMap(block -> InlinePlaces.of(text, block).stream())
                .filter(piece -> piece.inline() instanceof Citation citation && citation.symbol().equals(cited))
                .map(PlacedInline::span));
    }
}
