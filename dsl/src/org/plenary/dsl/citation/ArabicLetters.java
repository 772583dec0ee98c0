package org.plenary.dsl.citation;

import java.util.List;

/** The names of the Arabic letters that stand for A to Z where several resolutions have one number: 58/1 باء. */
final class ArabicLetters {

    private static final List<String> NAMES = List.of("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء",
            "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء",
            "ذال", "ضاد");

    /** Any of the names. */
    static final String PATTERN = String.join("|", NAMES);

    private ArabicLetters() {
    }

    /** The letter in its Latin form, whether it is one of these or is Latin already. */
    static String latin(String letter) {
        int index = NAMES.indexOf(letter);
        return index < 0 ? letter : String.valueOf((char) ('A' + index));
    }
}
