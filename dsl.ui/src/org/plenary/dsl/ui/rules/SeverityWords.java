package org.plenary.dsl.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.ui.Words;

/** What a severity is called, and the choice that one has: to leave it open, or one of the four. */
final class SeverityWords {

    private SeverityWords() {
    }

    /** A value of the file that nobody knows is shown as it is. */
    static String of(String severity) {
        return RuleSettings.SEVERITIES.contains(severity) ? Words.of("severity." + severity) : severity;
    }

    /** To leave it open, with what it then is, and the four. */
    static String[] choices(String unset) {
        List<String> choices = new ArrayList<>();
        choices.add(Words.of("rules.open", of(unset)));
        RuleSettings.SEVERITIES.forEach(severity -> choices.add(of(severity)));
        return choices.toArray(String[]::new);
    }

    /** The place of a value among the choices. */
    static int index(Optional<String> own) {
        return own.map(RuleSettings.SEVERITIES::indexOf).map(index -> index + 1).orElse(0);
    }

    /** The value at a place among the choices. */
    static Optional<String> at(int index) {
        return index <= 0 ? Optional.empty() : Optional.of(RuleSettings.SEVERITIES.get(index - 1));
    }
}
