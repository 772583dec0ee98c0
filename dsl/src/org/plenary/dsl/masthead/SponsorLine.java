package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;

/** Who submits a draft: "Angola, Armenia and Viet Nam: draft resolution"; without sponsors, "Draft resolution". */
final class SponsorLine {

    private static final String PLACE = "{0}";

    private final Wording wording;
    private final Joining joining;

    SponsorLine(Wording wording) {
        this.wording = wording;
        this.joining = Joining.ofNames(wording);
    }

    List<Inline> compose(Header header, List<Inline> sponsors) {
        if (!header.draft()) {
            return List.of();
        }
        List<List<Inline>> names = SponsorNames.split(sponsors);
        if (names.isEmpty()) {
            return List.of(new Text(wording.text("sponsors.none")));
        }
        List<Inline> line = new ArrayList<>(joining.joinInline(names, UnaryOperator.identity()));
        String sentence = wording.text(revisedInCommittee(header) ? "sponsors.some.revised" : "sponsors.some");
        line.add(new Text(sentence.substring(sentence.indexOf(PLACE) + PLACE.length())));
        return line;
    }

    /** The committees print "revised draft resolution" over a Rev.1; the plenary does not (A/64/L.63/Rev.1). */
    private static boolean revisedInCommittee(Header header) {
        return header.symbol().filter(symbol -> symbol.revision().isPresent())
                .map(Symbol::mainCommittee).filter(committee -> committee.isPresent()).isPresent();
    }
}
