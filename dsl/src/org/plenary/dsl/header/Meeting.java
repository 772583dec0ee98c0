package org.plenary.dsl.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meeting at which a text was adopted.
 *
 * @param number
 *            89 of the 89th plenary meeting
 * @param resumed
 *            whether it had been suspended and went on: the 48th (resumed) plenary meeting
 */
public record Meeting(int number, boolean resumed) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4})( ?\\(resumed\\))?");

    /** Reads {@code 89} or {@code 48 (resumed)}. */
    static Optional<Meeting> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new Meeting(Integer.parseInt(form.group(1)), form.group(2) != null))
                : Optional.empty();
    }
}
