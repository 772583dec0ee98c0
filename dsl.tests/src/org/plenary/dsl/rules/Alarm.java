package org.plenary.dsl.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;

/**
 * What a rule says of a text that the United Nations adopted.
 *
 * @param file
 *            the name of its file
 * @param language
 *            of the text
 * @param problem
 *            the alarm
 * @param words
 *            what it stands at, in one line, with its invisible characters named
 */
record Alarm(String file, Language language, Problem problem, String words) {

    private static final int AROUND = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}]");

    static Alarm of(Sample sample, Problem problem) {
        int start = Math.max(0, problem.span().offset());
        int end = Math.min(sample.source().length(), Math.max(start, problem.span().end()));
        return new Alarm(sample.name(), sample.language(), problem, line(sample.source().substring(start, end)));
    }

    /** A line of the table to look at: rule, severity, file, words, what stands around them, sentence. */
    String row(String source) {
        int start = Math.max(0, problem.span().offset());
        String around = source.substring(Math.max(0, start - AROUND), start) + "▶"
                + source.substring(start, Math.min(source.length(), Math.max(start, problem.span().end()) + AROUND));
        return String.join("\t", problem.code(), problem.severity().name(), file, words, line(around),
                problem.message().toString());
    }

    private static String line(String text) {
        return INVISIBLE.matcher(text.strip().replaceAll("[\\r\\n\\t]+", "⏎"))
                .replaceAll(found -> String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
    }
}
