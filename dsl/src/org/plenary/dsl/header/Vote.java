package org.plenary.dsl.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of a recorded vote.
 *
 * @param inFavour
 *            votes in favour
 * @param against
 *            votes against
 * @param abstaining
 *            abstentions
 */
public record Vote(int inFavour, int against, int abstaining) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}) ?- ?([0-9]{1,3}) ?- ?([0-9]{1,3})");

    /** Reads {@code 13-0-2}. */
    static Optional<Vote> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new Vote(count(form, 1), count(form, 2), count(form, 3)))
                : Optional.empty();
    }

    private static int count(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
