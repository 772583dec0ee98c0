package org.plenary.dsl.rules.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.ValueList;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Sponsors stand in the alphabetical order of the language; in Chinese in that of the English names, which is asked for
 * only where all of them are known.
 */
final class SponsorOrder {

    private final Draft draft;
    private final Findings findings;

    SponsorOrder(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        Optional<HeaderEntry> line = draft.places().header().stream()
                .filter(entry -> entry.key().strip().equals(HeaderKey.SPONSORS.text())).findFirst();
        line.ifPresent(entry -> look(entry, ValueList.split(entry)));
    }

    private void look(HeaderEntry line, List<HeaderEntry> sponsors) {
        Optional<Comparator<String>> order = AlphabeticalOrder.of(draft.language(),
                sponsors.stream().map(HeaderEntry::value).toList());
        if (order.isEmpty()) {
            return;
        }
        for (int i = 1; i < sponsors.size(); i++) {
            if (order.get().compare(sponsors.get(i - 1).value(), sponsors.get(i).value()) > 0) {
                report(line, sponsors, i, order.get());
                return;
            }
        }
    }

    private void report(HeaderEntry line, List<HeaderEntry> sponsors, int late, Comparator<String> order) {
        String name = sponsors.get(late).value();
        findings.report(HeaderFactRule.SPONSOR_ORDER, sponsors.get(late).valueSpan(),
                Sentence.of("sponsor-order", name, sponsors.get(late - 1).value()),
                Fix.safe(Sentence.of("sponsor-order.fix"), sorted(line, sponsors, order)));
    }

    /** The names change places; what parts them stays. */
    private static Edit sorted(HeaderEntry line, List<HeaderEntry> sponsors, Comparator<String> order) {
        List<String> names = new ArrayList<>(sponsors.stream().map(HeaderEntry::value).toList());
        names.sort(order);
        StringBuilder value = new StringBuilder();
        int start = line.valueSpan().offset();
        int done = start;
        for (int i = 0; i < sponsors.size(); i++) {
            Span place = sponsors.get(i).valueSpan();
            value.append(line.value(), done - start, place.offset() - start).append(names.get(i));
            done = place.end();
        }
        value.append(line.value().substring(done - start));
        return new Edit(line.valueSpan(), value.toString());
    }
}
