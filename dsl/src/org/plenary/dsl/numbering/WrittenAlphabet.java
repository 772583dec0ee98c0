package org.plenary.dsl.numbering;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What paragraphs are counted with, as drafters write it: digits, letters, Roman and Chinese numerals. */
public enum WrittenAlphabet {

    /** 1, 2, also in the digits of Arabic (١) and in full width (１). */
    DECIMAL,
    /** a, b … z, aa, bb. */
    LATIN_LOWER,
    /** A, B … Z, AA, BB. */
    LATIN_UPPER,
    /** i, ii, iii. */
    ROMAN_LOWER,
    /** I, II, III. */
    ROMAN_UPPER,
    /** а, б, в: the letters that Russian lists use; й, ё, ъ, ы and ь are passed over. */
    CYRILLIC,
    /** أ, ب, ج, د, هـ: the abjad order, as far as the Latin letters reach, so that (ك ك) is (kk). */
    ARABIC,
    /** 一, 二, 三, also ㈠ and ①. */
    HAN_NUMERAL,
    /** 甲, 乙, 丙. */
    HAN_STEM,
    /** A dash or a dot; the ordinal is the character itself. */
    BULLET;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذض";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String TATWEEL = "\u0640";

    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

    /** The place of a letter or number in this alphabet, from 1; nothing where it is none of this alphabet. */
    OptionalInt ordinal(String written) {
        int ordinal = switch (this) {
            case DECIMAL -> decimal(written);
            case LATIN_LOWER -> repeated(written, LATIN);
            case LATIN_UPPER -> isUpper(written) ? repeated(written.toLowerCase(Locale.ROOT), LATIN) : 0;
            case ROMAN_LOWER -> roman(written);
            case ROMAN_UPPER -> isUpper(written) ? roman(written.toLowerCase(Locale.ROOT)) : 0;
            case CYRILLIC -> repeated(written.toLowerCase(Locale.ROOT), CYRILLIC_LETTERS);
            case ARABIC -> repeated(plainArabic(written), ABJAD);
            case HAN_NUMERAL -> WrittenHanNumeral.value(written);
            case HAN_STEM -> repeated(written, STEMS);
            case BULLET -> 0;
        };
        return ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
    }

    /** What stands for a place from 1 on: for the third "3", "c", "iii", "в", "ج", "三"; nothing for a bullet. */
    public String sign(int ordinal) {
        return switch (this) {
            case DECIMAL -> Integer.toString(ordinal);
            case LATIN_LOWER -> repeat(LATIN, ordinal);
            case LATIN_UPPER -> repeat(LATIN, ordinal).toUpperCase(Locale.ROOT);
            case ROMAN_LOWER -> RomanNumerals.lower(ordinal);
            case ROMAN_UPPER -> RomanNumerals.upper(ordinal);
            case CYRILLIC -> repeat(CYRILLIC_LETTERS, ordinal);
            case ARABIC -> repeat(ABJAD, ordinal);
            case HAN_NUMERAL -> HanNumerals.of(ordinal);
            case HAN_STEM -> repeat(STEMS, ordinal);
            case BULLET -> "";
        };
    }

    private static String repeat(String letters, int ordinal) {
        return letters.substring((ordinal - 1) % letters.length()).substring(0, 1)
                .repeat((ordinal - 1) / letters.length() + 1);
    }

    /** Digits of any script; a number of more than five digits numbers no paragraph. */
    private static int decimal(String written) {
        if (written.isEmpty() || written.length() > 5) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** After z comes aa, then bb: the letter is repeated. */
    private static int repeated(String written, String letters) {
        if (written.isEmpty() || written.length() > 3) {
            return 0;
        }
        char first = written.charAt(0);
        for (int i = 1; i < written.length(); i++) {
            if (written.charAt(i) != first) {
                return 0;
            }
        }
        int place = letters.indexOf(first);
        return place < 0 ? 0 : (written.length() - 1) * letters.length() + place + 1;
    }

    private static int roman(String written) {
        for (int tens = 0; tens < ROMAN_TENS.size(); tens++) {
            String prefix = ROMAN_TENS.get(tens);
            if (written.startsWith(prefix)) {
                int ones = ROMAN_ONES.indexOf(written.substring(prefix.length()));
                if (ones >= 0) {
                    return tens * 10 + ones;
                }
            }
        }
        return 0;
    }

    /** The hamza may be left out, and a tatweel lengthens the letter heh: ا is أ, and هـ is ه. */
    private static String plainArabic(String written) {
        return written.replace(TATWEEL, "").replace(" ", "").replace('ا', 'أ').replace('إ', 'أ');
    }

    private static boolean isUpper(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }
}
