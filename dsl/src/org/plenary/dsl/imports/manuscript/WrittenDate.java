package org.plenary.dsl.imports.manuscript;

import java.time.LocalDate;

/**
 * A date that stands in a text.
 *
 * @param date
 *            the day
 * @param start
 *            with which character it begins
 * @param end
 *            after the last one
 */
public record WrittenDate(LocalDate date, int start, int end) {
}
