package org.plenary.dsl.rules.citations;

import java.time.LocalDate;

/**
 * The days on which something may have been adopted.
 *
 * @param first
 *            of them
 * @param last
 *            of them
 */
public record Period(LocalDate first, LocalDate last) {

    static Period ofYear(int year) {
        return ofYears(year, year);
    }

    static Period ofYears(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
