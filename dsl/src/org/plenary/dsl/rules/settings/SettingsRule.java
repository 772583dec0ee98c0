package org.plenary.dsl.rules.settings;

import java.util.Locale;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/** What can be wrong with a file of settings, and the sentence that says so. */
enum SettingsRule {

    UNREADABLE("This file of settings cannot be read, so nothing of it is used: %s"),
    BROKEN("The settings cannot be understood from here on, so nothing of this file is used. Write each on a line of "
            + "its own, words in quotation marks: profile = \"mun\"; rules below a line [rules]: also-further = "
            + "\"off\"."),
    UNKNOWN_KEY("There is no setting “%s”. There are %s."),
    MISSPELT_KEY("There is no setting “%s”. Did you mean “%s”?"),
    UNKNOWN_RULE("There is no rule “%s”. Its name stands in square brackets at the end of each message."),
    MISSPELT_RULE("There is no rule “%s”. Did you mean “%s”?"),
    VALUE("“%s” cannot be set to this. Write %s."),
    REGISTRY("Not all of this registry can be used. %s");

    private final String sentence;

    SettingsRule(String sentence) {
        this.sentence = sentence;
    }

    /** The problem at this place. A setting that is not understood is not in force, which could go unnoticed. */
    Problem at(Span span, Object... words) {
        return new Problem(Severity.WARNING, code(), sentence.formatted(words), span);
    }

    /** Whether a problem is this one. */
    boolean is(Problem problem) {
        return problem.code().equals(code());
    }

    private String code() {
        return "settings-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
