package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.numbering.WrittenAlphabet;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * One way to read the numeral with which a heading begins: "IV", "B. Rules", "一、总则", "ثانيا".
 *
 * @param written
 *            as it stands
 * @param series
 *            what is counted with; the same for all numerals of one kind
 * @param ordinal
 *            its place, from 1
 */
record HeadingNumeral(String written, Series series, int ordinal) {

    private static final Pattern NUMERAL = Pattern.compile("([IVXLC]{1,8}|[A-Z]|[0-9]{1,3}|[一二三四五六七八九十]{1,4}"
            + "|\\p{IsArabic}{4,6}(?: \\p{IsArabic}{3,7})?)(?:\\s*$|\\s*[.:：—–、]\\s*|\\s+-\\s+)");
    private static final List<String> ARABIC = List.of("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا",
            "ثامنا", "تاسعا", "عاشرا", "حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر", "سادس عشر",
            "سابع عشر", "ثامن عشر", "تاسع عشر", "عشرون", "حادي وعشرون", "ثاني وعشرون", "ثالث وعشرون", "رابع وعشرون",
            "خامس وعشرون", "سادس وعشرون", "سابع وعشرون", "ثامن وعشرون", "تاسع وعشرون");

    /** What headings are counted with. */
    enum Series {
        ROMAN(WrittenAlphabet.ROMAN_UPPER), LETTER(WrittenAlphabet.LATIN_UPPER), FIGURE(WrittenAlphabet.DECIMAL),
        HAN(WrittenAlphabet.HAN_NUMERAL), ARABIC_WORD(WrittenAlphabet.BULLET);

        private final WrittenAlphabet alphabet;

        Series(WrittenAlphabet alphabet) {
            this.alphabet = alphabet;
        }

        /** The numeral that stands for a place; empty where the series has none. */
        String of(int number) {
            if (this == ARABIC_WORD) {
                return number > ARABIC.size() ? "" : ARABIC.get(number - 1);
            }
            return alphabet.sign(number);
        }
    }

    /** The ways to read the beginning of a heading, the likelier first; none where it begins with no numeral. */
    static List<HeadingNumeral> readings(String heading) {
        Matcher numeral = NUMERAL.matcher(heading);
        if (!numeral.lookingAt()) {
            return List.of();
        }
        String written = numeral.group(1);
        List<HeadingNumeral> readings = new ArrayList<>();
        if (ARABIC.contains(written)) {
            readings.add(new HeadingNumeral(written, Series.ARABIC_WORD, ARABIC.indexOf(written) + 1));
        }
        WrittenMarker.read(written + ".").ifPresent(marker -> {
            for (Series series : Series.values()) {
                marker.readings().stream().filter(reading -> reading.alphabet() == series.alphabet)
                        .forEach(reading -> readings.add(new HeadingNumeral(written, series, reading.ordinal())));
            }
        });
        return readings;
    }
}
