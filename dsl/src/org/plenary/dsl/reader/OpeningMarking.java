package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OpeningPhrase;
import org.plenary.dsl.lexicon.Part;

/**
 * Sets the opening phrase of a paragraph apart: as the drafter marked it ({@code *Recalling*}), or as the lexicon knows
 * it. In bracketed text, each alternative at the start of the paragraph has an opening of its own: "[Urges] [Calls
 * upon] all States".
 */
final class OpeningMarking {

    private final OpeningLexicon lexicon;

    OpeningMarking(OpeningLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same content with its opening phrase as an {@link Opening}; unchanged if it has none. */
    List<Inline> mark(List<Inline> content, Part part) {
        if (content.isEmpty()) {
            return content;
        }
        if (content.get(0) instanceof Styled styled && styled.style() == Styled.Style.ITALIC) {
            return prepend(new Opening(styled.content()), content.subList(1, content.size()));
        }
        if (content.get(0) instanceof Bracketed) {
            return markAlternatives(content, part);
        }
        return lexicon.find(Words.of(content), part).map(phrase -> mark(content, phrase)).orElse(content);
    }

    /** A quotation mark may stand before the phrase. */
    private static List<Inline> mark(List<Inline> content, OpeningPhrase phrase) {
        ContentSplit atEnd = ContentSplit.at(phrase.end(), content);
        ContentSplit atStart = ContentSplit.at(phrase.start(), atEnd.before());
        List<Inline> marked = new ArrayList<>(atStart.before());
        marked.add(new Opening(atStart.after()));
        marked.addAll(atEnd.after());
        return marked;
    }

    private List<Inline> markAlternatives(List<Inline> content, Part part) {
        List<Inline> marked = new ArrayList<>();
        int i = 0;
        while (i < content.size()) {
            Inline inline = content.get(i);
            if (inline instanceof Bracketed bracketed) {
                marked.add(new Bracketed(mark(bracketed.content(), part), bracketed.proposers()));
            } else if (Words.of(List.of(inline)).isBlank()) {
                marked.add(inline);
            } else {
                break;
            }
            i++;
        }
        marked.addAll(content.subList(i, content.size()));
        return marked;
    }

    private static List<Inline> prepend(Inline first, List<Inline> rest) {
        List<Inline> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
