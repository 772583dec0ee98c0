package org.plenary.dsl.rules.punctuation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Quotation marks are those of the language: “ ” in English, Spanish and Chinese, « » in French and Russian, ” “ in
 * Arabic. Pairs of typewriter marks and of other languages’ marks are exchanged together.
 */
final class QuotationMarks {

    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern ANGLED = Pattern.compile("«([^«»]+)»");
    private static final Pattern CURLED = Pattern.compile("“([^“”]+)”");

    private final Findings findings;
    private final Language language;

    QuotationMarks(Findings findings, Language language) {
        this.findings = findings;
        this.language = language;
    }

    void look(PlacedText text) {
        look(text, STRAIGHT);
        switch (language) {
            case ENGLISH, SPANISH, CHINESE, ARABIC -> look(text, ANGLED);
            case FRENCH, RUSSIAN -> look(text, CURLED);
        }
    }

    private void look(PlacedText text, Pattern pattern) {
        if (text.words().indexOf(pattern.pattern().charAt(0)) < 0) {
            return;
        }
        Matcher found = pattern.matcher(text.words());
        while (found.find()) {
            if (!isInner(text.words(), found.start())) {
                report(text, found);
            }
        }
    }

    // Within « » French and Russian quote by “ ”.
    private static boolean isInner(String words, int at) {
        return words.lastIndexOf('«', at) > words.lastIndexOf('»', at);
    }

    private void report(PlacedText text, MatchResult found) {
        String words = found.group(1);
        int spaceBefore = isNoBreak(words.charAt(0)) ? 1 : 0;
        int spaceAfter = isNoBreak(words.charAt(words.length() - 1)) ? 1 : 0;
        Span first = text.span(found.start(), found.start() + 1 + spaceBefore);
        Span second = text.span(found.end() - 1 - spaceAfter, found.end());
        String opening = opening(language);
        String closing = closing(language);
        findings.report(PunctuationRule.QUOTATION_MARKS, text.span(found.start(), found.start() + 1),
                Sentence.of("quotation-marks", opening.strip(), closing.strip()),
                Fix.safe(Sentence.of("quotation-marks.fix", opening + words.strip() + closing),
                        new Edit(first, opening), new Edit(second, closing)));
    }

    /** The opening mark, with the space that follows it. */
    static String opening(Language language) {
        return switch (language) {
            case ENGLISH, SPANISH, CHINESE -> "“";
            case ARABIC -> "”";
            case FRENCH -> "«\u00A0";
            case RUSSIAN -> "«";
        };
    }

    /** The closing mark, with the space before it. */
    static String closing(Language language) {
        return switch (language) {
            case ENGLISH, SPANISH, CHINESE -> "”";
            case ARABIC -> "“";
            case FRENCH -> "\u00A0»";
            case RUSSIAN -> "»";
        };
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }
}
