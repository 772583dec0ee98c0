package org.plenary.dsl.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.FoundCitation;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;

/**
 * Finds the citations that stand in running text in their official forms, and links them. They are sought in a whole
 * paragraph, since what tells the organ may stand in italics, or a footnote be called in the midst of a list.
 */
final class CitationMarking {

    private final CitationRecognizer recognizer;
    private final Language language;

    CitationMarking(CitationRecognizer recognizer, Language language) {
        this.recognizer = recognizer;
        this.language = language;
    }

    /** The content of a paragraph with its citations set apart; the words are unchanged, and links stay as they are. */
    List<Inline> mark(List<Inline> content) {
        List<FoundCitation> found = recognizer.find(Words.withCalls(content));
        return found.isEmpty() ? content : new Walk(found).all(content);
    }

    /** Goes through the content along with what was found in its words. */
    private final class Walk {

        private final List<FoundCitation> found;
        private int next;
        private int offset;

        Walk(List<FoundCitation> found) {
            this.found = found;
        }

        List<Inline> all(List<Inline> content) {
            List<Inline> marked = new ArrayList<>();
            for (Inline inline : content) {
                if (inline instanceof Text text) {
                    text(text.text(), marked);
                } else if (inline instanceof Styled styled) {
                    marked.add(new Styled(styled.style(), all(styled.content())));
                } else if (inline instanceof Bracketed bracketed) {
                    offset++;
                    marked.add(new Bracketed(all(bracketed.content()), bracketed.proposers()));
                    offset++;
                } else {
                    marked.add(inline);
                    offset += Words.withCalls(List.of(inline)).length();
                }
            }
            return marked;
        }

        /** A citation that begins before the text or ends after it is partly in other type, and stays as it is. */
        private void text(String words, List<Inline> to) {
            int end = offset + words.length();
            int done = offset;
            for (; next < found.size() && found.get(next).start() < end; next++) {
                FoundCitation citation = found.get(next);
                Optional<URI> link = Links.of(citation.symbol(), language);
                if (citation.start() >= done && citation.end() <= end && link.isPresent()) {
                    add(words.substring(done - offset, citation.start() - offset), to);
                    String cited = words.substring(citation.start() - offset, citation.end() - offset);
                    to.add(new Citation(List.of(new Text(cited)), citation.symbol(), link.get()));
                    done = citation.end();
                }
            }
            add(words.substring(done - offset), to);
            offset = end;
        }
    }

    private static void add(String words, List<Inline> to) {
        if (!words.isEmpty()) {
            to.add(new Text(words));
        }
    }
}
