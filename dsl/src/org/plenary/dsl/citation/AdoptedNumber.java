package org.plenary.dsl.citation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The number of a resolution or decision as it stands in running text, in Latin letters and digits.
 *
 * @param session
 *            {@code 57}, {@code ES-10}, a year, {@code XXX}
 * @param number
 *            the number in the session
 * @param letters
 *            {@code B}, {@code A-B}; empty for none
 * @param bracketed
 *            whether the session or year stands last in brackets, as in {@code 1325 (2000)}, {@code 217 A (III)}
 */
record AdoptedNumber(String session, String number, String letters, boolean bracketed) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    // Numbers had the form of today since session 31 of the General Assembly, in 1976.
    private static final int FIRST_SESSION = 31;
    private static final int LAST_SESSION = 120;
    private static final int LAST_ROMAN_SESSION = 30;
    private static final Organ ASSEMBLY = Organ.GENERAL_ASSEMBLY;
    private static final Organ ECOSOC = Organ.ECONOMIC_AND_SOCIAL_COUNCIL;

    /** Whether it has the year as the Economic and Social Council or the Security Council numbers. */
    boolean isOfYear() {
        return YEAR.matcher(session).matches();
    }

    /** Whether it may as well be a financial year or a school year: 2020/21. */
    boolean isPeriod() {
        if (!isOfYear() || bracketed) {
            return false;
        }
        int next = Integer.parseInt(session) + 1;
        return number.equals(String.valueOf(next)) || number.equals(String.valueOf(next).substring(2));
    }

    /** The same with both parts changed, as right-to-left text is typed now and then: 62/149 as 149/62. */
    AdoptedNumber reversed() {
        return new AdoptedNumber(number, session, letters, bracketed);
    }

    /** Whether the General Assembly may have adopted it in the form of today. */
    boolean isOfAssembly() {
        return !bracketed && (session.indexOf('-') > 0 || isBetween(session, FIRST_SESSION, LAST_SESSION))
                && isBetween(number, 1, 999);
    }

    private static boolean isBetween(String digits, int first, int last) {
        int value = Integer.parseInt(digits);
        return first <= value && value <= last;
    }

    /**
     * The symbol; empty if it cannot be told, or if it is of a body that has no symbols.
     *
     * @param organ
     *            whose it is by the words; empty if they do not tell
     * @param own
     *            the organ of the document that cites it
     * @param kind
     *            {@code RES} or {@code DEC}
     * @param year
     *            of its date, if it is given
     */
    Optional<String> symbol(Optional<Organ> organ, Organ own, String kind, OptionalInt year) {
        return organ(organ, own, year).filter(found -> found != Organ.OTHER).map(found -> text(found, kind))
                .filter(text -> Symbol.parse(text).isPresent());
    }

    private Optional<Organ> organ(Optional<Organ> organ, Organ own, OptionalInt year) {
        if (isOfYear()) {
            return bracketed ? Optional.of(Organ.SECURITY_COUNCIL)
                    : organ.filter(named -> named == Organ.OTHER).or(() -> Optional.of(ECOSOC));
        }
        if (session.indexOf('-') > 0) {
            return organ.filter(named -> named == Organ.HUMAN_RIGHTS_COUNCIL).or(() -> Optional.of(ASSEMBLY));
        }
        return bracketed ? organOfOldSession(organ, year) : organOfSession(organ.orElse(own), year);
    }

    private Optional<Organ> organOfOldSession(Optional<Organ> organ, OptionalInt year) {
        int counted = RomanNumeral.parse(session);
        if (counted > LAST_ROMAN_SESSION) {
            return Optional.of(ECOSOC);
        }
        boolean possible = Sessions.mayHaveNumber(counted, Integer.parseInt(number))
                && (year.isEmpty() || Sessions.ofAssembly(counted, year.getAsInt()));
        return organ.filter(named -> named == ECOSOC || named == Organ.OTHER)
                .or(() -> possible ? Optional.of(ASSEMBLY) : Optional.empty());
    }

    // The date is better evidence than the words, which may speak of two organs.
    private Optional<Organ> organOfSession(Organ named, OptionalInt year) {
        int counted = Integer.parseInt(session);
        if (year.isPresent()) {
            return Sessions.ofAssembly(counted, year.getAsInt()) ? Optional.of(ASSEMBLY)
                    : Sessions.ofHumanRightsCouncil(counted, year.getAsInt())
                            ? Optional.of(Organ.HUMAN_RIGHTS_COUNCIL) : Optional.empty();
        }
        if (named == Organ.HUMAN_RIGHTS_COUNCIL || named == Organ.OTHER) {
            return Optional.of(named);
        }
        return isOfAssembly() ? Optional.of(ASSEMBLY) : Optional.empty();
    }

    private String text(Organ organ, String kind) {
        String tail = letters.isEmpty() ? "" : " " + letters;
        return organ.series() + "/" + kind + "/"
                + (bracketed ? number + tail + " (" + session + ")" : session + "/" + number + tail);
    }
}
