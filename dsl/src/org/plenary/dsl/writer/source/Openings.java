package org.plenary.dsl.writer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OpeningPhrase;
import org.plenary.dsl.lexicon.Part;

/** Leaves opening phrases unmarked where the lexicon finds the same words, and marks the others with italics. */
final class Openings {

    private final OpeningLexicon lexicon;

    Openings(OpeningLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same content without an {@link Opening}: its words are bare, or italic. */
    List<Inline> unmark(List<Inline> content, Part part) {
        if (!content.isEmpty() && content.get(0) instanceof Bracketed) {
            return content.stream().map(inline -> unmark(inline, part)).toList();
        }
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Opening opening) {
                return unmark(content, i, opening, part);
            }
        }
        return content;
    }

    /** In text that is not agreed each alternative may open with a phrase: "[Urges] [Calls upon]". */
    private Inline unmark(Inline inline, Part part) {
        return inline instanceof Bracketed bracketed
                ? new Bracketed(unmark(bracketed.content(), part), bracketed.proposers())
                : inline;
    }

    private List<Inline> unmark(List<Inline> content, int at, Opening opening, Part part) {
        List<Inline> bare = replace(content, at, opening.content());
        int start = Words.of(content.subList(0, at)).length();
        int end = start + Words.of(opening.content()).length();
        Optional<OpeningPhrase> found = lexicon.find(Words.of(bare), part);
        boolean same = found.filter(phrase -> phrase.start() == start && phrase.end() == end).isPresent();
        return same ? bare : replace(content, at, List.of(new Styled(Styled.Style.ITALIC, opening.content())));
    }

    private static List<Inline> replace(List<Inline> content, int at, List<Inline> by) {
        List<Inline> replaced = new ArrayList<>(content.subList(0, at));
        replaced.addAll(by);
        replaced.addAll(content.subList(at + 1, content.size()));
        return replaced;
    }
}
