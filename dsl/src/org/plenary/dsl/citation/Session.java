package org.plenary.dsl.citation;

/**
 * The session, or the year, that a symbol names.
 *
 * @param kind
 *            what is counted
 * @param number
 *            72 for the seventy-second session, 2014 for a year
 */
public record Session(Kind kind, int number) {

    /** What the number of a session counts. */
    public enum Kind {
        /** {@code A/RES/72/278}, and in Roman numerals until session 30: {@code A/RES/217 A (III)}. */
        REGULAR,
        /** {@code A/RES/S-13/2}, {@code A/RES/1874 (S-IV)}. */
        SPECIAL,
        /** {@code A/RES/ES-8/2}, {@code A/RES/2252 (ES-V)}. */
        EMERGENCY_SPECIAL,
        /** {@code E/RES/2014/38}, {@code S/RES/1325 (2000)}: these organs number by the year. */
        YEAR
    }

    // Sessions have at most three digits, and no year before the founding of the organization is in any symbol.
    private static final int FIRST_YEAR = 1945;

    /** The session with this number, or the year. */
    static Session ofNumber(int number) {
        return new Session(number >= FIRST_YEAR ? Kind.YEAR : Kind.REGULAR, number);
    }

    /** Reads {@code 72}, {@code 2014}, {@code S-13}, {@code ES-8}, {@code XXX}, {@code S-IV}, {@code ES-V}. */
    static Session parse(String written) {
        if (written.startsWith("ES-")) {
            return new Session(Kind.EMERGENCY_SPECIAL, number(written.substring(3)));
        }
        if (written.startsWith("S-")) {
            return new Session(Kind.SPECIAL, number(written.substring(2)));
        }
        return ofNumber(number(written));
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : RomanNumeral.parse(written);
    }
}
