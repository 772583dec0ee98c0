package org.plenary.dsl.header;

import static org.plenary.dsl.source.Cure.CHOICE;
import static org.plenary.dsl.source.Cure.NONE;
import static org.plenary.dsl.source.Severity.ERROR;
import static org.plenary.dsl.source.Severity.HINT;
import static org.plenary.dsl.source.Severity.WARNING;

import java.util.Locale;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The table of all that can be wrong with a header: how grave it is. */
public enum HeaderRule {

    UNKNOWN_KEY(ERROR, CHOICE),
    MISSPELT_KEY(ERROR, CHOICE),
    DUPLICATE_KEY(ERROR, CHOICE),
    EMPTY_VALUE(WARNING, CHOICE),
    MISSING_LANGUAGE(ERROR, CHOICE),
    MISSING_TITLE(WARNING, NONE),
    MISSING_ORGAN(WARNING, NONE),
    MISSING_SESSION(HINT, NONE),
    SYMBOL(ERROR, CHOICE),
    LANGUAGE(ERROR, CHOICE),
    STATUS(ERROR, CHOICE),
    ORGAN(ERROR, CHOICE),
    SESSION(ERROR, CHOICE),
    AGENDA_ITEM(ERROR, CHOICE),
    DATE(ERROR, CHOICE),
    IMPOSSIBLE_DATE(ERROR, NONE),
    MEETING(ERROR, CHOICE),
    VOTE(ERROR, CHOICE),
    COMMITTEE(ERROR, NONE),
    DISTRIBUTION(ERROR, CHOICE),
    JOB(WARNING, NONE),
    NUMBERING(ERROR, CHOICE),
    RULES(ERROR, CHOICE);

    private final Severity severity;
    private final Cure cure;

    HeaderRule(Severity severity, Cure cure) {
        this.severity = severity;
        this.cure = cure;
    }

    /** The stable name of what is wrong, as {@code header-unknown-key}. */
    public String code() {
        return "header-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether it is known what to do about it. */
    public Cure cure() {
        return cure;
    }

    /** The problem at this place. */
    Problem at(Span span, Object... words) {
        return new Problem(severity, code(), Sentence.of(code(), words), span);
    }
}
