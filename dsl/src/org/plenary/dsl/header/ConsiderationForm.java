package org.plenary.dsl.header;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;

/** The written form of a {@link Consideration}: {@code none}, or {@code Third, A/72/435, 6}. */
final class ConsiderationForm {

    private static final String COMMA = " ?[,،，、] ?";
    private static final Pattern REPORT = Pattern.compile("(?<committee>[^,،，、]+)" + COMMA + "(?<report>[^,،，、]+)(?:"
            + COMMA + "(?<paragraph>[1-9][0-9]{0,3}))?");

    private ConsiderationForm() {
    }

    /** Reads it; the paragraph may be left out. */
    static Optional<Consideration> parse(String written) {
        if (written.equalsIgnoreCase("none")) {
            return Optional.of(new Consideration.InPlenary());
        }
        Matcher form = REPORT.matcher(written);
        return form.matches() ? report(form) : Optional.empty();
    }

    private static Optional<Consideration> report(Matcher form) {
        String written = form.group("paragraph");
        OptionalInt paragraph = written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
        return MainCommittee.parse(form.group("committee")).flatMap(committee -> Symbol.parse(form.group("report"))
                .map(report -> new Consideration.OnReport(committee, report.text(), paragraph)));
    }
}
