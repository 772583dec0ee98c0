package org.plenary.dsl.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one form of a date in the header, the same in every language: {@code 2018-05-22}. */
final class DateForm {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateForm() {
    }

    /** Whether the text has the form, be there such a day or not. */
    static boolean matches(String written) {
        return FORM.matcher(written).matches();
    }

    /** The day; empty for another form, and for a day that no calendar has: {@code 2018-02-30}. */
    static Optional<LocalDate> parse(String written) {
        try {
            return matches(written) ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
