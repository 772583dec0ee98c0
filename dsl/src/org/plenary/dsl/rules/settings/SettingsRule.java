package org.plenary.dsl.rules.settings;

import java.util.Locale;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** What can be wrong with a file of settings, and the sentence that says so. */
enum SettingsRule {

    UNREADABLE,
    BROKEN,
    UNKNOWN_KEY,
    MISSPELT_KEY,
    UNKNOWN_RULE,
    MISSPELT_RULE,
    VALUE,
    REGISTRY;

    /** The problem at this place. A setting that is not understood is not in force, which could go unnoticed. */
    Problem at(Span span, Object... words) {
        return new Problem(Severity.WARNING, code(), Sentence.of(code(), words), span);
    }

    /** Whether a problem is this one. */
    boolean is(Problem problem) {
        return problem.code().equals(code());
    }

    private String code() {
        return "settings-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
