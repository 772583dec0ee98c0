package org.plenary.dsl.rules.punctuation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The mistakes that patterns find, of each language. */
final class PatternChecks {

    private static final Map<Language, List<PatternCheck>> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            List<PatternCheck> checks = new ArrayList<>(SpaceChecks.of(language));
            checks.addAll(MarkChecks.of(language));
            BY_LANGUAGE.put(language, List.copyOf(checks));
        }
    }

    /** Where the characters of full width begin: ０, Ａ. */
    private static final char FULL_WIDTH = '\uFF00';

    private final Draft draft;
    private final Findings findings;

    PatternChecks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look(PlacedText text) {
        String words = text.words();
        List<PatternCheck> checks = BY_LANGUAGE.get(draft.language());
        for (int i = 0; i < words.length(); i++) {
            if (mayStart(words, i)) {
                look(text, i, checks);
            }
        }
    }

    private void look(PlacedText text, int start, List<PatternCheck> checks) {
        String words = text.words();
        for (PatternCheck check : checks) {
            if (check.mayStartWith(words.charAt(start))) {
                Matcher found = check.pattern().matcher(words).useTransparentBounds(true).useAnchoringBounds(false)
                        .region(start, words.length());
                if (found.lookingAt()) {
                    report(check, text, found);
                }
            }
        }
    }

    // Most characters are letters, or spaces before letters.
    private static boolean mayStart(String words, int at) {
        char c = words.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return c >= FULL_WIDTH;
        }
        return c != ' ' || at + 1 < words.length() && !Character.isLetterOrDigit(words.charAt(at + 1));
    }

    private void report(PatternCheck check, PlacedText text, MatchResult found) {
        Span span = text.span(found.start(), found.end());
        String cure = check.cure().apply(found);
        Sentence sentence = Sentence.of(check.rule().code(), found.group().strip());
        boolean plain = bare(draft.source().substring(span.offset(), span.end())).equals(bare(found.group()));
        Fix[] fixes = plain ? new Fix[] {Fix.safe(Sentence.of("punctuation.write-here", cure), new Edit(span, cure))}
                : new Fix[0];
        findings.report(check.rule(), span, sentence, fixes);
    }

    // A space may have been written as a line break; a mark of the language in between must not be lost.
    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
