package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Arabic text where the direction changes. Symbols and numbers ("A/RES/72/278", "57/32", "2018") read from left to
 * right; inside a run of the other direction Word would show their parts in reverse.
 */
final class ScriptRuns {

    /** A run of one direction. */
    record Run(String text, boolean rightToLeft) {
    }

    private static final String WORD = "[\\p{IsLatin}0-9]+(?:[/.,:_\u2013\u2011-][\\p{IsLatin}0-9]+){0,400}";
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");
    /** A word of Latin letters or digits; beside a word with letters a further one: "Treaty Series", "19 May". */
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
            WORD + "(?:[.,:;]? (?:(?<=\\p{IsLatin}[.,:;]? )|(?=[0-9]*\\p{IsLatin}))" + WORD + "){0,400}");

    private ScriptRuns() {
    }

    /** Whether there is a letter that reads from right to left. */
    static boolean hasArabic(String text) {
        return ARABIC.matcher(text).find();
    }

    /** The runs of a stretch of text in reading order. */
    static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher leftToRight = LEFT_TO_RIGHT.matcher(text);
        int at = 0;
        while (leftToRight.find()) {
            add(text.substring(at, leftToRight.start()), true, runs);
            add(leftToRight.group(), false, runs);
            at = leftToRight.end();
        }
        add(text.substring(at), true, runs);
        return runs;
    }

    private static void add(String text, boolean rightToLeft, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, rightToLeft));
        }
    }
}
