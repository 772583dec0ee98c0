package org.plenary.dsl.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.dsl.wording.Sentence;

/**
 * A cure for a problem. Applied, it leaves a text in which the problem is gone and no other has come.
 *
 * @param title
 *            what it does, for a menu: "Write “;” here"
 * @param safe
 *            whether it may be applied without asking: there is no other cure, and no word changes its meaning
 * @param edits
 *            in the order of the text; none overlaps another
 */
public record Fix(Sentence title, boolean safe, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A cure that may be applied without asking. */
    public static Fix safe(Sentence title, Edit... edits) {
        return new Fix(title, true, List.of(edits));
    }

    /** A cure that a drafter has to choose: other words at a place. */
    public static Fix writing(Span place, String words) {
        return choice(Sentence.of("fix.write", words), new Edit(place, words));
    }

    /** A cure that a drafter has to choose. */
    public static Fix choice(Sentence title, Edit... edits) {
        return new Fix(title, false, List.of(edits));
    }

    /** Those that can be applied together: each of them unless it touches what one before it changes. */
    public static List<Fix> apart(List<Fix> fixes) {
        List<Fix> chosen = new ArrayList<>();
        List<Edit> taken = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix.edits.stream().noneMatch(edit -> touches(edit, taken))) {
                chosen.add(fix);
                taken.addAll(fix.edits);
            }
        }
        return chosen;
    }

    private static boolean touches(Edit edit, List<Edit> taken) {
        return taken.stream().anyMatch(other -> edit.span().offset() <= other.span().end()
                && other.span().offset() <= edit.span().end());
    }

    /** What several cures change that are apart, in the order of the text. */
    public static List<Edit> edits(List<Fix> fixes) {
        return fixes.stream().flatMap(fix -> fix.edits.stream())
                .sorted(Comparator.comparingInt(edit -> edit.span().offset())).toList();
    }
}
