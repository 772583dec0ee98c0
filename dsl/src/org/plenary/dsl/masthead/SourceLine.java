package org.plenary.dsl.masthead;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Consideration.OnReport;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;

/**
 * Whence the text came: "[on the report of the Third Committee (A/72/435, para. 6)]", in italics within upright
 * brackets, its symbols linked.
 */
final class SourceLine {

    private final Wording wording;
    private final Joining joining;
    private final Function<String, Optional<URI>> links;

    SourceLine(Wording wording, Function<String, Optional<URI>> links) {
        this.wording = wording;
        this.joining = Joining.ofSymbols(wording);
        this.links = links;
    }

    /** The line; empty for a draft, and where the header does not say how the text came before the plenary. */
    List<Inline> compose(Header header) {
        Optional<Consideration> consideration = header.consideration().filter(known -> !header.draft());
        return consideration.map(known -> known.accept(new Wordings(header))).orElse(List.of());
    }

    private List<Inline> line(String words, List<String> symbols, String paragraph) {
        List<Inline> line = new ArrayList<>();
        line.add(new Text("["));
        if (symbols.isEmpty()) {
            line.add(italic(new Text(words)));
        } else {
            line.add(italic(new Text(words + " (")));
            line.addAll(joining.joinInline(symbols.stream().map(this::cited).toList(), SourceLine::italic));
            line.add(italic(new Text(paragraph + ")")));
        }
        line.add(new Text("]"));
        return line;
    }

    private List<Inline> cited(String symbol) {
        Inline words = italic(new Text(symbol));
        Optional<Inline> citation = links.apply(symbol).map(link -> new Citation(List.of(words), symbol, link));
        return List.of(citation.orElse(words));
    }

    private static Inline italic(Inline words) {
        return new Styled(Styled.Style.ITALIC, List.of(words));
    }

    /** The sentence for each way in which a draft comes before the plenary. */
    private final class Wordings implements Consideration.Visitor<List<Inline>> {

        private final Header header;

        Wordings(Header header) {
            this.header = header;
        }

        @Override
        public List<Inline> inPlenary() {
            return header.organ().flatMap(organ -> wording.find("source.plenary." + OrganWording.key(organ)))
                    .map(words -> line(words, header.drafts(), "")).orElse(List.of());
        }

        @Override
        public List<Inline> onReport(OnReport report) {
            int number = report.committee().number();
            // Russian puts the committee into the genitive.
            String committee = wording.find("committee.report." + number)
                    .orElseGet(() -> wording.text("committee." + number));
            String paragraph = report.paragraph().isEmpty() ? ""
                    : wording.text("source.paragraph", Integer.toString(report.paragraph().getAsInt()));
            String words = wording.find("source.report." + number, committee)
                    .orElseGet(() -> wording.text("source.report", committee));
            return line(words, List.of(report.report()), paragraph);
        }
    }
}
