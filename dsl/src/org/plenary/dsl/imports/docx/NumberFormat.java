package org.plenary.dsl.imports.docx;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.plenary.dsl.numbering.WrittenAlphabet;

/** How Word prints the numbers of a list, by the names that its files have for it. */
final class NumberFormat {

    /** In the order of the alphabet, where {@link WrittenAlphabet#ARABIC} is in that of the abjad. */
    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final int CIRCLED = 20;
    private static final int LARGEST = 9999;

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("lowerLetter", WrittenAlphabet.LATIN_LOWER::sign),
            Map.entry("upperLetter", WrittenAlphabet.LATIN_UPPER::sign),
            Map.entry("lowerRoman", WrittenAlphabet.ROMAN_LOWER::sign),
            Map.entry("upperRoman", WrittenAlphabet.ROMAN_UPPER::sign),
            Map.entry("russianLower", WrittenAlphabet.CYRILLIC::sign),
            Map.entry("russianUpper", number -> WrittenAlphabet.CYRILLIC.sign(number).toUpperCase(Locale.ROOT)),
            Map.entry("arabicAbjad", WrittenAlphabet.ARABIC::sign),
            Map.entry("arabicAlpha", NumberFormat::arabic),
            Map.entry("hindiNumbers", number -> digits(number, '०')),
            Map.entry("decimalFullWidth", number -> digits(number, '０')),
            Map.entry("decimalFullWidth2", number -> digits(number, '０')),
            Map.entry("decimalZero", number -> (number < 10 ? "0" : "") + number),
            Map.entry("decimalEnclosedCircle", number -> enclosed(number, '①')),
            Map.entry("decimalEnclosedCircleChinese", number -> enclosed(number, '①')),
            Map.entry("decimalEnclosedParen", number -> enclosed(number, '⑴')),
            Map.entry("decimalEnclosedFullstop", number -> enclosed(number, '⒈')),
            Map.entry("chineseCounting", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("chineseCountingThousand", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("chineseLegalSimplified", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("ideographDigital", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("japaneseCounting", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("taiwaneseCounting", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("taiwaneseCountingThousand", WrittenAlphabet.HAN_NUMERAL::sign),
            Map.entry("ideographEnclosedCircle", NumberFormat::bracketed),
            Map.entry("ideographTraditional", WrittenAlphabet.HAN_STEM::sign),
            Map.entry("none", number -> ""));

    private NumberFormat() {
    }

    /** A number as the format prints it; in a format that is not known, in digits. */
    static String print(String format, int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        return FORMATS.getOrDefault(format, Integer::toString).apply(number);
    }

    private static String arabic(int number) {
        String letter = ARABIC.substring((number - 1) % ARABIC.length()).substring(0, 1);
        return letter.repeat((number - 1) / ARABIC.length() + 1);
    }

    private static String digits(int number, char zero) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (zero + digit - '0')));
        return digits.toString();
    }

    private static String enclosed(int number, char one) {
        return number <= CIRCLED ? String.valueOf((char) (one + number - 1)) : "(" + number + ")";
    }

    private static String bracketed(int number) {
        return number <= 10 ? String.valueOf((char) ('㈠' + number - 1))
                : "(" + WrittenAlphabet.HAN_NUMERAL.sign(number) + ")";
    }
}
