package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Wording;

/** Joins the members of a list as a language does: "A, B and C", "A、B和C". */
final class Joining {

    private final String comma;
    private final UnaryOperator<String> and;

    private Joining(String comma, UnaryOperator<String> and) {
        this.comma = comma;
        this.and = and;
    }

    /** Joins symbols and numbers: Arabic repeats its conjunction, apart from the figures. */
    static Joining ofSymbols(Wording wording) {
        String and = wording.text("symbols.and");
        return new Joining(wording.text("symbols.comma"), last -> and);
    }

    /** Joins names: the Spanish conjunction is "e" before the sound i, as in "Irlanda e Italia". */
    static Joining ofNames(Wording wording) {
        String and = wording.text("names.and");
        String beforeI = wording.find("names.and.before-i").orElse(and);
        return new Joining(wording.text("names.comma"), last -> startsWithI(last) ? beforeI : and);
    }

    String join(List<String> members) {
        return Words.of(joinInline(members.stream().map(member -> List.<Inline>of(new Text(member))).toList(),
                UnaryOperator.identity()));
    }

    /**
     * Joins members that hold more than bare words.
     *
     * @param between
     *            sets the commas and the conjunction apart as the members are
     */
    List<Inline> joinInline(List<List<Inline>> members, UnaryOperator<Inline> between) {
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<Inline> member = members.get(i);
            if (i > 0) {
                boolean last = i == members.size() - 1;
                joined.add(between.apply(new Text(last ? and.apply(Words.of(member)) : comma)));
            }
            joined.addAll(member);
        }
        return joined;
    }

    private static boolean startsWithI(String name) {
        return name.matches("(?is)(?:[ií]|hi(?![aeo])).*");
    }
}
