package org.plenary.dsl.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Session;

/** The written form of a session: {@code 72}, {@code S-13}, {@code ES-8}, {@code 2021}. */
final class SessionForm {

    private static final Pattern FORM = Pattern.compile("(S-|ES-)?([1-9][0-9]{0,3})");
    private static final int FIRST_YEAR = 1945;

    private SessionForm() {
    }

    static Optional<Session> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches() ? session(form.group(1), Integer.parseInt(form.group(2))) : Optional.empty();
    }

    private static Optional<Session> session(String series, int number) {
        if (number >= FIRST_YEAR) {
            return series == null ? Optional.of(new Session(Session.Kind.YEAR, number)) : Optional.empty();
        }
        return number > 999 ? Optional.empty() : Optional.of(new Session(kind(series), number));
    }

    private static Session.Kind kind(String series) {
        if (series == null) {
            return Session.Kind.REGULAR;
        }
        return series.startsWith("E") ? Session.Kind.EMERGENCY_SPECIAL : Session.Kind.SPECIAL;
    }
}
