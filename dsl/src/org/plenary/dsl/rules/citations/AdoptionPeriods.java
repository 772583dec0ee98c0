package org.plenary.dsl.rules.citations;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;

/**
 * When a resolution may have been adopted, by the session or the year in its symbol: the seventy-second session of the
 * General Assembly lasted from September 2017 to September 2018.
 */
public final class AdoptionPeriods {

    private static final int YEAR_BEFORE_FIRST_ASSEMBLY = 1945;
    // The years of the special sessions of the General Assembly, from the first on; the last is the thirty-second.
    private static final int[] SPECIAL = {1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986,
        1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020,
        2021};
    // The first and last years of its emergency special sessions; two go on.
    private static final int[][] EMERGENCY = {{1956, 1956}, {1956, 1956}, {1958, 1958}, {1960, 1960}, {1967, 1967},
        {1980, 1980}, {1980, 1982}, {1981, 1981}, {1982, 1982}, {1997, 2100}, {2022, 2100}};
    // The fourth session of the Human Rights Council was the first of 2007; it holds three a year.
    private static final int FIRST_OF_2007 = 4;
    private static final int SESSIONS_A_YEAR = 3;

    private AdoptionPeriods() {
    }

    /** The days on which the document may have been adopted; empty where nothing is known of its session. */
    public static Optional<Period> of(Symbol symbol) {
        return symbol.session().flatMap(session -> switch (session.kind()) {
            case REGULAR -> regular(symbol.organ(), session.number());
            case SPECIAL -> symbol.organ() == Organ.GENERAL_ASSEMBLY ? special(session.number()) : Optional.empty();
            case EMERGENCY_SPECIAL -> emergency(session.number());
            case YEAR -> year(symbol.organ(), session);
        });
    }

    private static Optional<Period> regular(Organ organ, int session) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> Optional.of(ofAssembly(session));
            case HUMAN_RIGHTS_COUNCIL -> ofCouncil(session);
            case SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, OTHER -> Optional.empty();
        };
    }

    /** From September to September; the first session met in January 1946. */
    private static Period ofAssembly(int session) {
        int year = YEAR_BEFORE_FIRST_ASSEMBLY + session;
        LocalDate first = session == 1 ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 9, 1);
        return new Period(first, LocalDate.of(year + 1, 9, 30));
    }

    /** In spring (the forty-third went on until June 2020), in summer and in autumn. */
    private static Optional<Period> ofCouncil(int session) {
        if (session < FIRST_OF_2007) {
            return Optional.of(Period.ofYear(2006));
        }
        int year = 2007 + (session - FIRST_OF_2007) / SESSIONS_A_YEAR;
        return Optional.of(switch ((session - FIRST_OF_2007) % SESSIONS_A_YEAR) {
            case 0 -> new Period(LocalDate.of(year, 2, 1), LocalDate.of(year, 6, 30));
            case 1 -> new Period(LocalDate.of(year, 5, 1), LocalDate.of(year, 7, 31));
            default -> new Period(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
        });
    }

    private static Optional<Period> special(int session) {
        return session < 1 || session > SPECIAL.length ? Optional.empty()
                : Optional.of(Period.ofYear(SPECIAL[session - 1]));
    }

    private static Optional<Period> emergency(int session) {
        return session < 1 || session > EMERGENCY.length ? Optional.empty()
                : Optional.of(Period.ofYears(EMERGENCY[session - 1][0], EMERGENCY[session - 1][1]));
    }

    /** The Economic and Social Council opens its year in the summer before. */
    private static Optional<Period> year(Organ organ, Session year) {
        int number = year.number();
        return switch (organ) {
            case SECURITY_COUNCIL -> Optional.of(Period.ofYear(number));
            case ECONOMIC_AND_SOCIAL_COUNCIL -> Optional.of(new Period(LocalDate.of(number - 1, 7, 1),
                    LocalDate.of(number, 12, 31)));
            case GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL, OTHER -> Optional.empty();
        };
    }
}
