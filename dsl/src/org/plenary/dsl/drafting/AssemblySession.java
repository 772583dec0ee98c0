package org.plenary.dsl.drafting;

import java.time.LocalDate;
import java.time.Month;

/**
 * The sessions of the General Assembly: one a year, from the Tuesday of the third week of September on, counted from
 * 1946.
 */
public final class AssemblySession {

    private static final int YEAR_OF_SESSION_ZERO = 1945;
    private static final LocalDate OPENING_IN_ANY_YEAR = LocalDate.of(2000, Month.SEPTEMBER, 15);

    private AssemblySession() {
    }

    /** The session that is open on this day: the eightieth from September 2025 on. */
    public static int on(LocalDate day) {
        boolean openedThisYear = !day.withYear(OPENING_IN_ANY_YEAR.getYear()).isBefore(OPENING_IN_ANY_YEAR);
        return day.getYear() - YEAR_OF_SESSION_ZERO - (openedThisYear ? 0 : 1);
    }
}
