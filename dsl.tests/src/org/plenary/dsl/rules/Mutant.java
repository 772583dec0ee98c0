package org.plenary.dsl.rules;

import java.util.List;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * A spoilt text.
 *
 * @param edits
 *            what is changed of the correct one, in its order
 * @param place
 *            within which the alarm must stand; in the correct text, and whatever is inserted at its edges lies in it
 */
public record Mutant(List<Edit> edits, Span place) {

    public Mutant {
        edits = List.copyOf(edits);
    }

    /** A text with other words in a place, where the alarm must stand. */
    public static Mutant replacing(Span place, String words) {
        return new Mutant(List.of(new Edit(place, words)), place);
    }

    /** A text with changes, and an alarm elsewhere or in a wider place. */
    public static Mutant of(Span place, Edit... edits) {
        return new Mutant(List.of(edits), place);
    }

    /** The spoilt text. */
    String applied(String source) {
        return Edit.apply(edits, source);
    }

    /** Whether something lies where the alarm must stand in the spoilt text. */
    boolean holds(Span found) {
        int start = place.offset();
        int end = place.end();
        for (Edit edit : edits) {
            int grown = edit.replacement().length() - edit.span().length();
            start += edit.span().offset() < place.offset() ? grown : 0;
            end += edit.span().offset() <= place.end() ? grown : 0;
        }
        return found.offset() >= start && found.end() <= end;
    }
}
