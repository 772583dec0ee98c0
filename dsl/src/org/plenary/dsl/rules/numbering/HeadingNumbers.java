package org.plenary.dsl.rules.numbering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * The numerals of headings run on, I, II, III, and no heading is alone at its level: "an A needs a B" (Editorial
 * Manual, headings). A numeral may stand on a line of its own above the heading of its section, at the same level.
 * Letters and numerals of a lower level may begin anew in each section.
 */
final class HeadingNumbers {

    private final Draft draft;
    private final Findings findings;

    HeadingNumbers(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look(Passage passage) {
        List<Heading> headings = passage.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        numerals(headings);
        alone(headings);
    }

    private void numerals(List<Heading> headings) {
        Map<Integer, HeadingSeries> levels = new HashMap<>();
        for (Heading heading : headings) {
            PlacedText text = draft.text(heading);
            List<HeadingNumeral> readings = HeadingNumeral.readings(text.words());
            boolean goesOn = levels.values().stream().anyMatch(series -> series.isDue(readings));
            levels.keySet().removeIf(deeper -> deeper > heading.level());
            if (!readings.isEmpty()) {
                levels.computeIfAbsent(heading.level(), level -> new HeadingSeries()).take(readings)
                        .filter(due -> !goesOn).ifPresent(due -> report(text, readings.get(0).written(), due));
            }
        }
    }

    private void report(PlacedText text, String written, String due) {
        Span span = text.span(0, written.length());
        findings.report(NumberingRule.SECTION_NUMBER, span, Sentence.of("section-number", written, due),
                Fix.writing(span, due));
    }

    /** Looks at each run of headings of one level below another heading; the highest level may have a single one. */
    private void alone(List<Heading> headings) {
        Deque<List<Heading>> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            while (!open.isEmpty() && open.peek().get(0).level() > heading.level()) {
                close(open.pop(), !open.isEmpty());
            }
            if (open.isEmpty() || open.peek().get(0).level() < heading.level()) {
                open.push(new ArrayList<>());
            }
            open.peek().add(heading);
        }
        while (!open.isEmpty()) {
            close(open.pop(), !open.isEmpty());
        }
    }

    private void close(List<Heading> siblings, boolean inSection) {
        if (siblings.size() == 1 && inSection) {
            PlacedText text = draft.text(siblings.get(0));
            findings.report(NumberingRule.LONE_HEADING, text.span(0, text.words().length()),
                    Sentence.of("lone-heading"));
        }
    }
}
