package org.plenary.dsl.imports.akn;

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
record Run(String text, Set<Style> styles, Optional<String> link, Optional<NoteCall> call,
        Optional<List<String>> bracket) {

    static Run text(String text, Set<Style> styles, Optional<String> link) {
        return new Run(text, styles, link, Optional.empty(), Optional.empty());
    }

    static Run call(NoteCall call) {
        return new Run("", Set.of(), Optional.empty(), Optional.of(call), Optional.empty());
    }

    static Run bracket(String sign, List<String> proposers) {
        return new Run(sign, Set.of(), Optional.empty(), Optional.empty(), Optional.of(proposers));
    }

    boolean opensBracket() {
        return bracket.isPresent() && text.equals("[");
    }

    boolean closesBracket() {
        return bracket.isPresent() && text.equals("]");
    }

    boolean isCall() {
        return call.isPresent();
    }

    Run withText(String other) {
        return new Run(other, styles, link, call, bracket);
    }

    Run without(Set<Style> removed) {
        Set<Style> left = new TreeSet<>(styles);
        left.removeAll(removed);
        return new Run(text, Set.copyOf(left), link, call, bracket);
    }
}
