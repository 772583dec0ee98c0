package org.plenary.dsl.parser;

import java.util.Locale;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.wording.Sentence;

/** What can be wrong with the marks of a text. */
public enum LexicalFault {

    UNCLOSED_HEADER("unclosed-header", Severity.ERROR, Cure.CHOICE),
    HEADER_LINE("header-line", Severity.ERROR, Cure.NONE),
    UNCLOSED_COMMENT("unclosed-comment", Severity.ERROR, Cure.CHOICE),
    NESTED_TOO_DEEPLY("nested-too-deeply", Severity.ERROR, Cure.NONE),
    MARKS_NESTED_TOO_DEEPLY("marks-nested-too-deeply", Severity.ERROR, Cure.NONE),
    OPENING_BRACKET("unbalanced-bracket", Severity.WARNING, Cure.CHOICE),
    CLOSING_BRACKET("unbalanced-bracket", Severity.WARNING, Cure.CHOICE),
    MISPLACED_LABEL("misplaced-label", Severity.WARNING, Cure.NONE),
    CONTROL_CHARACTER("control-character", Severity.ERROR, Cure.SAFE),
    LONE_SURROGATE("broken-character", Severity.ERROR, Cure.NONE),
    DIRECTION_CONTROL("direction-control", Severity.WARNING, Cure.CHOICE);

    private final String code;
    private final Severity severity;
    private final Cure cure;

    LexicalFault(String code, Severity severity, Cure cure) {
        this.code = code;
        this.severity = severity;
        this.cure = cure;
    }

    /** The name of the problem, as messages give it. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether it is known what to do about it. */
    public Cure cure() {
        return cure;
    }

    Sentence message(String written) {
        return Sentence.of("marks." + name().toLowerCase(Locale.ROOT).replace('_', '-'), written);
    }
}
