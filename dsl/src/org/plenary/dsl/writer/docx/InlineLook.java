package org.plenary.dsl.writer.docx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Styled;

/**
 * How words look within their paragraph. Word takes one character style for a run: the innermost wins, and opening
 * words within it keep their face all the same.
 *
 * @param style
 *            the character style
 * @param opening
 *            whether the words belong to the opening of the paragraph
 * @param marks
 *            in which ways the drafter set them apart
 */
record InlineLook(Optional<Style> style, boolean opening, Set<Styled.Style> marks) {

    /** As the paragraph has it. */
    static final InlineLook PLAIN = new InlineLook(Optional.empty(), false, Set.of());

    InlineLook in(Style inner) {
        return new InlineLook(Optional.of(inner), opening, marks);
    }

    InlineLook asOpening() {
        return new InlineLook(Optional.of(Styles.OPENING_WORDS), true, marks);
    }

    InlineLook with(Styled.Style mark) {
        EnumSet<Styled.Style> more = EnumSet.of(mark);
        more.addAll(marks);
        return new InlineLook(style, opening, more);
    }

    boolean has(Styled.Style mark) {
        return marks.contains(mark);
    }

    /** Whether the face of opening words has to be said beside another character style. */
    boolean openingWithinOtherStyle() {
        return opening && !style.equals(Optional.of(Styles.OPENING_WORDS));
    }
}
