package org.plenary.dsl.imports.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * The number or the stars with which a note begins: "1 Resolution 60/1.", "[25] Ibid.", "(1) …", "* Reissued …".
 *
 * @param text
 *            the number in plain digits, or the stars
 * @param length
 *            how much of the line it takes, with the space behind it
 */
record NoteMark(String text, int length) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern MARK = Pattern.compile("(?:(?<number>\\d{1,3}|[" + SUPERSCRIPTS + "]{1,3})"
            + "|\\[(?<bracket>\\d{1,3})\\]|\\((?<round>\\d{1,3})\\)|(?<stars>\\*{1,4}))(?<space>[ \u00a0]*)");

    /** The mark at the beginning of a line. */
    static Optional<NoteMark> of(Runs line) {
        String words = line.words();
        Matcher matcher = MARK.matcher(words);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        boolean alone = matcher.end() == words.length();
        if (number != null && !alone && matcher.group("space").isEmpty() && !isRaised(line)
                && !Character.isLetter(words.charAt(matcher.end())) && SUPERSCRIPTS.indexOf(words.charAt(0)) < 0) {
            return Optional.empty();
        }
        String mark = number != null ? number : matcher.group("bracket") != null ? matcher.group("bracket")
                : matcher.group("round") != null ? matcher.group("round") : matcher.group("stars");
        return Optional.of(new NoteMark(plain(mark), matcher.end()));
    }

    /** Whether a line begins with raised figures, as the file has them. */
    static boolean isRaised(Runs line) {
        return line.all().stream().filter(run -> !run.text().isBlank()).findFirst()
                .filter(run -> run.styles().equals(Set.of(Style.SUPERSCRIPT)))
                .map(Run::text).filter(text -> text.strip().matches("\\d{1,3}|\\*{1,4}")).isPresent();
    }

    /** Raised figures as plain ones. */
    static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        for (char c : mark.toCharArray()) {
            int raised = SUPERSCRIPTS.indexOf(c);
            plain.append(raised >= 0 ? (char) ('0' + raised) : c);
        }
        return plain.toString();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
