package org.plenary.dsl.ide.links;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentLink;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.source.Span;

/**
 * Where the citations of a text lead: to the text in the folder that has the symbol, otherwise to the documents site of
 * the United Nations.
 */
public final class DocumentLinks {

    private static final List<String> KEYS_WITH_SYMBOLS = List.of("draft", "base", "committee");

    private final FolderTexts folder;
    private final ClientUris uris;

    /**
     * @param folder
     *            the texts beside a text
     * @param uris
     *            how the editor spells the names of files
     */
    @Inject
    public DocumentLinks(FolderTexts folder, ClientUris uris) {
        this.folder = folder;
        this.uris = uris;
    }

    /** The links of a text, in its header, its body and its notes. */
    public List<DocumentLink> of(OpenText text) {
        List<FolderText> beside = folder.beside(text);
        List<DocumentLink> links = new ArrayList<>();
        for (HeaderEntry entry : text.reading().places().header()) {
            if (KEYS_WITH_SYMBOLS.contains(entry.key())) {
                header(text, entry, beside, links);
            }
        }
        for (Block block : text.blocks().all()) {
            for (PlacedInline piece : InlinePlaces.of(text, block)) {
                if (piece.inline() instanceof Citation citation) {
                    links.add(link(text, piece.span(), citation.symbol(), citation.link().toString(), beside));
                }
            }
        }
        return links;
    }

    private void header(OpenText text, HeaderEntry entry, List<FolderText> beside, List<DocumentLink> links) {
        int at = 0;
        for (String part : entry.value().split("[,،，、]", -1)) {
            String symbol = part.strip();
            int start = entry.valueSpan().offset() + at + part.indexOf(symbol);
            Optional<Symbol> parsed = Symbol.parse(symbol);
            if (parsed.isPresent()) {
                Links.of(symbol, text.language()).ifPresent(address -> links.add(
                        link(text, new Span(start, symbol.length()), symbol, address.toString(), beside)));
            }
            at += part.length() + 1;
        }
    }

    private DocumentLink link(OpenText text, Span span, String symbol, String address, List<FolderText> beside) {
        String language = text.language().code();
        Optional<FolderText> near = beside.stream().filter(other -> other.symbol().equals(symbol))
                .reduce((one, other) -> other.language().equals(language) ? other : one);
        DocumentLink link = new DocumentLink(text.lines().range(span));
        link.setTarget(near.map(other -> uris.toUriString(uris.ofFile(other.file())))
                .orElse(address));
        link.setTooltip(near.filter(other -> !other.title().isEmpty())
                .map(other -> symbol + ": " + other.title()).orElse(symbol));
        return link;
    }
}
