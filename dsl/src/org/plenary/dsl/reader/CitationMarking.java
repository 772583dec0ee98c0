package org.plenary.dsl.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.FoundCitation;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;

/** Finds the citations that stand in running text in their official forms, and links them. */
final class CitationMarking {

    private final CitationRecognizer recognizer;
    private final Language language;

    CitationMarking(CitationRecognizer recognizer, Language language) {
        this.recognizer = recognizer;
        this.language = language;
    }

    /** The words as text and citations in turn; the words themselves are unchanged. */
    List<Inline> mark(String words) {
        List<Inline> marked = new ArrayList<>();
        int done = 0;
        for (FoundCitation found : recognizer.find(words)) {
            Optional<URI> link = Links.of(found.symbol(), language);
            if (link.isPresent()) {
                addText(words.substring(done, found.start()), marked);
                List<Inline> cited = List.of(new Text(words.substring(found.start(), found.end())));
                marked.add(new Citation(cited, found.symbol(), link.get()));
                done = found.end();
            }
        }
        addText(words.substring(done), marked);
        return marked;
    }

    private static void addText(String words, List<Inline> to) {
        if (!words.isEmpty()) {
            to.add(new Text(words));
        }
    }
}
