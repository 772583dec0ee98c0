package org.plenary.dsl.ide.contentassist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.BlockContent;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.Repetition;

/**
 * The paragraphs right above that open with the same verb.
 *
 * @param opening
 *            how the first of them opens, without a word of repetition; empty where there is none
 * @param base
 *            the same for comparing
 * @param degree
 *            what is due in the next: 1 "also", 2 "further", 0 neither
 */
record Run(String opening, String base, int degree) {

    static Run before(Caret caret, Part part, Repetition repetition) {
        List<String> openings = openings(caret, part);
        if (openings.isEmpty()) {
            return new Run("", "", 0);
        }
        String last = openings.get(openings.size() - 1);
        String base = repetition.base(last);
        int length = 0;
        for (int i = openings.size() - 1; i >= 0 && repetition.base(openings.get(i)).equals(base); i--) {
            length++;
        }
        String first = openings.get(openings.size() - length);
        String plain = repetition.degree(first) == 0 ? first : base;
        // After the third the count begins again.
        int degree = repetition.degree(last) == 2 ? 0 : Math.min(length, repetition.degree(last) + 1);
        return new Run(plain, base, degree);
    }

    boolean isEmpty() {
        return base.isEmpty();
    }

    private static List<String> openings(Caret caret, Part part) {
        List<String> openings = new ArrayList<>();
        for (Block block : caret.text().blocks().all()) {
            boolean member = part == Part.PREAMBULAR ? block instanceof PreambularParagraph
                    : block instanceof OperativeParagraph;
            boolean above = block.span().end() < caret.lineStart();
            if (member && above) {
                openings.add(opening(block).orElse(""));
            }
        }
        return openings;
    }

    private static Optional<String> opening(Block block) {
        for (Inline inline : BlockContent.of(block)) {
            if (inline instanceof Opening opening) {
                return Optional.of(Words.of(opening.content()));
            }
        }
        return Optional.empty();
    }
}
