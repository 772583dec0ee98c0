package org.plenary.dsl.writer.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.FoundCitation;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;

/** Leaves citations unmarked where the same ones are recognised in the bare words. */
final class Citations {

    private final CitationRecognizer recognizer;
    private final Language language;

    Citations(CitationRecognizer recognizer, Language language) {
        this.recognizer = recognizer;
        this.language = language;
    }

    /** The content of a paragraph with fewer citations: those that are left need a mark. */
    List<Inline> unmark(List<Inline> content) {
        List<FoundCitation> found = recognizer.find(Words.withCalls(content));
        return new Walk(found).all(content);
    }

    /** The symbols of the documents that a text cites: those that are found in its bare words, or else are marked. */
    List<String> symbols(List<Inline> content) {
        List<String> found = recognizer.find(Words.of(content)).stream().map(FoundCitation::symbol)
                .filter(symbol -> Links.of(symbol, language).isPresent()).toList();
        return found.isEmpty() ? content.stream().filter(Citation.class::isInstance)
                .map(inline -> ((Citation) inline).symbol()).filter(symbol -> !symbol.contains("://")).toList() : found;
    }

    /** Goes through the content along with what is found in its words. */
    private final class Walk {

        private final List<FoundCitation> found;
        private int offset;

        Walk(List<FoundCitation> found) {
            this.found = found;
        }

        List<Inline> all(List<Inline> content) {
            return content.stream().map(this::unmark).toList();
        }

        private Inline unmark(Inline inline) {
            if (inline instanceof Styled styled) {
                return new Styled(styled.style(), all(styled.content()));
            }
            if (inline instanceof Opening opening) {
                return new Opening(all(opening.content()));
            }
            if (inline instanceof Bracketed bracketed) {
                offset++;
                List<Inline> content = all(bracketed.content());
                offset++;
                return new Bracketed(content, bracketed.proposers());
            }
            int start = offset;
            offset += Words.withCalls(List.of(inline)).length();
            return inline instanceof Citation citation && isBare(citation) && isFound(start, offset, citation)
                    ? citation.content().get(0) : inline;
        }

        /** Where it leads tells: A/RES/217 (III) and A/RES/217 A (III) are one document. */
        private boolean isFound(int start, int end, Citation citation) {
            Optional<URI> target = Links.ofTarget(citation.symbol(), language);
            return target.isPresent() && found.stream().anyMatch(other -> other.start() == start && other.end() == end
                    && Links.of(other.symbol(), language).equals(target));
        }
    }

    private static boolean isBare(Citation citation) {
        return citation.content().size() == 1 && citation.content().get(0) instanceof Text;
    }
}
