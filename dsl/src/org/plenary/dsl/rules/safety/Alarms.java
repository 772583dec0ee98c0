package org.plenary.dsl.rules.safety;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Reports characters, and stops after so many of a kind that nobody would read more. */
final class Alarms {

    private static final int MOST_OF_A_KIND = 100;

    private final String source;
    private final Findings findings;
    private final Map<Rule, Integer> counts = new HashMap<>();

    Alarms(String source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    void report(Rule rule, int start, int end, Sentence sentence, Fix... fixes) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST_OF_A_KIND) {
            findings.report(rule, new Span(start, end - start), sentence, fixes);
        }
    }

    /** Reports what has one cure: other characters in its place, which look the same. */
    void replace(Rule rule, int start, int end, Sentence sentence, String replacement) {
        report(rule, start, end, sentence, Fix.safe(Sentence.of("fix.usual-characters", replacement),
                new Edit(new Span(start, end - start), replacement)));
    }

    /** The names of a character: {@code U+200B}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    String words(int start, int end) {
        return source.substring(start, end);
    }
}
