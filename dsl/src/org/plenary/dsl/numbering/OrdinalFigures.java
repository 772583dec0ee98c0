package org.plenary.dsl.numbering;

import org.plenary.dsl.language.Language;

/**
 * Ordinal numbers in figures, as of meetings: "89th", "89e". Languages that add an ending of the noun that follows
 * ("89ª sesión", "89-е заседание") have it in the sentence instead, and the bare figure is given.
 */
public final class OrdinalFigures {

    private OrdinalFigures() {
    }

    /** The number as it stands before the noun. */
    public static String of(Language language, int number) {
        return switch (language) {
            case ENGLISH -> number + english(number);
            case FRENCH -> number + (number == 1 ? "re" : "e");
            case ARABIC, CHINESE, RUSSIAN, SPANISH -> Integer.toString(number);
        };
    }

    private static String english(int number) {
        int tens = number / 10 % 10;
        if (tens == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
