package org.plenary.dsl.imports.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Styled.Style;

/**
 * A piece of text of one look, or the call of a note.
 *
 * @param text
 *            the words; of a call empty
 * @param styles
 *            how it is set apart
 * @param link
 *            where it leads
 * @param call
 *            the note that is called here
 * @param bracket
 *            the bracket of text not agreed that it is: of an opening one, who proposed the text
 */
public record Run(String text, Set<Style> styles, Optional<String> link, Optional<NoteCall> call,
        Optional<List<String>> bracket) {

    /** Words of one look. */
    public static Run text(String text, Set<Style> styles, Optional<String> link) {
        return new Run(text, styles, link, Optional.empty(), Optional.empty());
    }

    /** The call of a note. */
    public static Run call(NoteCall call) {
        return new Run("", Set.of(), Optional.empty(), Optional.of(call), Optional.empty());
    }

    /** A bracket round text that is not agreed; of an opening one, with who proposed the text. */
    public static Run bracket(String sign, List<String> proposers) {
        return new Run(sign, Set.of(), Optional.empty(), Optional.empty(), Optional.of(proposers));
    }

    /** Whether text that is not agreed begins here. */
    public boolean opensBracket() {
        return bracket.isPresent() && text.equals("[");
    }

    /** Whether text that is not agreed ends here. */
    public boolean closesBracket() {
        return bracket.isPresent() && text.equals("]");
    }

    /** Whether a note is called here. */
    public boolean isCall() {
        return call.isPresent();
    }

    /** The same with other words. */
    public Run withText(String other) {
        return new Run(other, styles, link, call, bracket);
    }

    /** The same, not set apart in these ways. */
    public Run without(Set<Style> removed) {
        Set<Style> left = new TreeSet<>(styles);
        left.removeAll(removed);
        return new Run(text, Set.copyOf(left), link, call, bracket);
    }
}
