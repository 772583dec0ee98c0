package org.plenary.dsl.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.numbering.WrittenMarker.Kind;
import org.plenary.dsl.numbering.WrittenMarker.Reading;

/** Reads the marker at the beginning of a line: once forward, never far. */
final class WrittenMarkerReader {

    private static final String OPENING_QUOTATION_MARKS = "“«„\"‘「『";
    private static final String SINGLE_QUOTATION_MARKS = "'‘’";
    private static final String DASHES = "-–—−";
    private static final String BULLETS = "-–—•●▪◦‣";
    /** What may follow a marker without a space: an opening mark, or a mark of the language. */
    private static final String CLINGING = "“«„\"‘「『《（*[{_^~\\<";
    private static final List<String> INSERTIONS = List.of("", "bis", "ter", "quater", "quinquies", "sexies", "septies",
            "octies", "novies", "decies");
    /** Longest text between two brackets that can be a letter: "lxxxviii quinquies". */
    private static final int LONGEST = 20;
    /** "(1993)" is a year. */
    private static final int LAST_LETTER = 999;
    /** Cyrillic letters that look like Latin ones, and are typed for them: "а)", then "b)". */
    private static final String LOOKALIKE_CYRILLIC = "асеорху";
    private static final String LOOKALIKE_LATIN = "aceopxy";

    private final CharSequence text;
    private final int from;
    private final int to;

    WrittenMarkerReader(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** After the quotation mark with which UN drafts open every quoted paragraph, number and all: "“1. Welcomes". */
    static int quotationMarkEnd(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && at < from + 2 && OPENING_QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > from && at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    Optional<WrittenMarker> read() {
        Optional<WrittenMarker> plain = readAt(from);
        if (plain.isPresent()) {
            return plain;
        }
        int at = quotationMarkEnd(text, from, to);
        return at > from ? readAt(at) : Optional.empty();
    }

    private Optional<WrittenMarker> readAt(int at) {
        char first = charAt(at);
        if (first == '#') {
            return charAt(at + 1) == '.' ? supplied(Kind.SUPPLIED_NUMBER, WrittenMarkerForm.NUMBER, at + 2)
                    : Optional.empty();
        }
        if (first == '(' || first == '（') {
            return parenthesized(at + 1);
        }
        if (SINGLE_QUOTATION_MARKS.indexOf(first) >= 0) {
            return quoted(at + 1);
        }
        if (WrittenHanNumeral.sign(first) > 0) {
            return letter(at, at + 1, at + 1, WrittenMarkerForm.SIGN);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return isSpaceOrEnd(at + 1)
                    ? Optional.of(marker(Kind.BULLET, WrittenMarkerForm.BULLET, at + 1,
                            List.of(new Reading(WrittenAlphabet.BULLET, first, 0))))
                    : Optional.empty();
        }
        return Character.digit(first, 10) >= 0 ? number(at) : bare(at);
    }

    /** "(a)", "(aa)", "(ii bis)", "(#)". */
    private Optional<WrittenMarker> parenthesized(int at) {
        int close = indexOfAny(")）", at, at + LONGEST);
        if (close < 0) {
            return Optional.empty();
        }
        if (close == at + 1 && charAt(at) == '#') {
            return supplied(Kind.SUPPLIED_LETTER, WrittenMarkerForm.PARENTHESES, close + 1);
        }
        return letter(at, close, close + 1, WrittenMarkerForm.PARENTHESES);
    }

    /** "’1‘". */
    private Optional<WrittenMarker> quoted(int at) {
        int close = indexOfAny(SINGLE_QUOTATION_MARKS, at, at + LONGEST);
        boolean digits = close > at && Character.digit(charAt(at), 10) >= 0;
        return digits ? letter(at, close, close + 1, WrittenMarkerForm.QUOTES) : Optional.empty();
    }

    /** "7.", "7 -", "2 bis.", "1、"; "1)" is a sub-paragraph's. */
    private Optional<WrittenMarker> number(int at) {
        int digits = at;
        while (digits < to && digits <= at + 5 && Character.digit(charAt(digits), 10) >= 0) {
            digits++;
        }
        int end = insertionEnd(digits);
        char close = charAt(end);
        if (close == ')' || close == '）') {
            return letter(at, end, end + 1, WrittenMarkerForm.PARENTHESIS);
        }
        int dash = isSpace(close) ? end + 1 : end;
        boolean dashed = DASHES.indexOf(charAt(dash)) >= 0 && isSpaceOrEnd(dash + 1) && dash < to;
        boolean dotted = close == '.' || close == '．' || close == '、';
        if (!dashed && !(dotted && isFree(end + 1))) {
            return Optional.empty();
        }
        List<Reading> readings = readings(text.subSequence(at, end).toString(), List.of(WrittenAlphabet.DECIMAL));
        return readings.isEmpty() ? Optional.empty()
                : Optional.of(marker(Kind.NUMBER, WrittenMarkerForm.NUMBER, dashed ? dash + 1 : end + 1, readings));
    }

    /** "a)", "a.", "一、". */
    private Optional<WrittenMarker> bare(int at) {
        int close = indexOfAny(")）.．、", at, at + LONGEST);
        if (close <= at) {
            return Optional.empty();
        }
        return switch (charAt(close)) {
            case ')', '）' -> letter(at, close, close + 1, WrittenMarkerForm.PARENTHESIS);
            case '、' -> Character.isIdeographic(charAt(at))
                    ? letter(at, close, close + 1, WrittenMarkerForm.IDEOGRAPHIC_COMMA)
                    : Optional.empty();
            default -> letter(at, close, close + 1, WrittenMarkerForm.DOT);
        };
    }

    private Optional<WrittenMarker> letter(int start, int end, int markerEnd, WrittenMarkerForm form) {
        List<Reading> readings = readings(text.subSequence(start, end).toString(), List.of(WrittenAlphabet.values()));
        readings.removeIf(reading -> reading.ordinal() > LAST_LETTER);
        return readings.isEmpty() || !isFree(markerEnd) ? Optional.empty()
                : Optional.of(marker(Kind.LETTER, form, markerEnd, readings));
    }

    private Optional<WrittenMarker> supplied(Kind kind, WrittenMarkerForm form, int end) {
        return isFree(end) ? Optional.of(marker(kind, form, end, List.of())) : Optional.empty();
    }

    private WrittenMarker marker(Kind kind, WrittenMarkerForm form, int end, List<Reading> readings) {
        return new WrittenMarker(text.subSequence(from, end).toString(), kind, form, readings);
    }

    private static List<Reading> readings(String written, List<WrittenAlphabet> alphabets) {
        int letters = 0;
        while (letters < written.length() && !isSpace(written.charAt(letters))) {
            letters++;
        }
        String stem = written.substring(0, letters);
        String rest = written.substring(letters).strip().replace("\u00a0", "").toLowerCase(Locale.ROOT);
        if (rest.isEmpty()) {
            String digits = digitsOf(stem);
            rest = stem.substring(digits.length());
            stem = digits.isEmpty() || rest.isEmpty() ? stem : digits;
            rest = digits.isEmpty() ? "" : rest.toLowerCase(Locale.ROOT);
        }
        int insertion = INSERTIONS.indexOf(rest);
        List<Reading> readings = new ArrayList<>(2);
        if (insertion >= 0) {
            for (WrittenAlphabet alphabet : alphabets) {
                alphabet.ordinal(stem).ifPresent(place -> readings.add(new Reading(alphabet, place, insertion)));
            }
            lookalike(stem, insertion, readings);
        }
        return readings;
    }

    private static void lookalike(String stem, int insertion, List<Reading> readings) {
        int place = stem.length() == 1 ? LOOKALIKE_CYRILLIC.indexOf(stem) : -1;
        if (place >= 0) {
            WrittenAlphabet.LATIN_LOWER.ordinal(LOOKALIKE_LATIN.substring(place, place + 1))
                    .ifPresent(latin -> readings.add(new Reading(WrittenAlphabet.LATIN_LOWER, latin, insertion)));
        }
    }

    private static String digitsOf(String stem) {
        int end = 0;
        while (end < stem.length() && Character.digit(stem.charAt(end), 10) >= 0) {
            end++;
        }
        return stem.substring(0, end);
    }

    /** After the "bis" of "2 bis." or "2bis.". */
    private int insertionEnd(int digits) {
        int at = isSpace(charAt(digits)) ? digits + 1 : digits;
        int word = at;
        while (word < to && word < at + LONGEST && charAt(word) >= 'a' && charAt(word) <= 'z') {
            word++;
        }
        return word > at && INSERTIONS.contains(text.subSequence(at, word).toString()) ? word : digits;
    }

    /** Whether the text may begin here: a word of letters that clings to the marker makes it none ("(s)he", "1.5"). */
    private boolean isFree(int at) {
        if (isSpaceOrEnd(at)) {
            return true;
        }
        char next = charAt(at);
        return CLINGING.indexOf(next) >= 0 || Character.isIdeographic(Character.codePointAt(text, at))
                || Character.UnicodeScript.of(next) == Character.UnicodeScript.ARABIC && Character.isLetter(next);
    }

    private boolean isSpaceOrEnd(int at) {
        return at >= to || isSpace(text.charAt(at));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000' || c == '\u00a0' || c == '\u202f';
    }

    private int indexOfAny(String signs, int start, int limit) {
        for (int i = start; i < to && i < limit; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private char charAt(int at) {
        return at < to ? text.charAt(at) : '\0';
    }
}
