package org.plenary.dsl.parser;

import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** What can be wrong with the marks of a text. */
public enum LexicalFault {

    UNCLOSED_HEADER("unclosed-header", Severity.ERROR, Cure.CHOICE,
            "The header is never closed. Write a line --- after its last line."),
    HEADER_LINE("header-line", Severity.ERROR, Cure.NONE,
            "This line of the header has no colon. Write it as “key: value”, or indent it if it continues the line"
                    + " above."),
    UNCLOSED_COMMENT("unclosed-comment", Severity.ERROR, Cure.CHOICE,
            "This comment is never closed, so it is taken as text. Write --> where it ends."),
    NESTED_TOO_DEEPLY("nested-too-deeply", Severity.ERROR, Cure.NONE,
            "This paragraph is nested too deeply. It is taken as a paragraph of the deepest level that there is."),
    MARKS_NESTED_TOO_DEEPLY("marks-nested-too-deeply", Severity.ERROR, Cure.NONE,
            "Marks are nested too deeply here. From this one on they are taken as text."),
    OPENING_BRACKET("unbalanced-bracket", Severity.WARNING, Cure.CHOICE,
            "This bracket is not closed in its paragraph. Write ] where the bracketed text ends, or \\[ for a bracket"
                    + " that is only a sign."),
    CLOSING_BRACKET("unbalanced-bracket", Severity.WARNING, Cure.CHOICE,
            "This bracket closes nothing in its paragraph. Write [ where the bracketed text begins, or \\] for a"
                    + " bracket that is only a sign."),
    MISPLACED_LABEL("misplaced-label", Severity.WARNING, Cure.NONE,
            "A label stands at the beginning or at the end of a paragraph, and there is one for each; this one is taken"
                    + " as text. Write it after the number, as in “2. {#areas} Encourages …”."),
    CONTROL_CHARACTER("control-character", Severity.ERROR, Cure.SAFE,
            "An invisible control character (%s) stands here. Delete it."),
    LONE_SURROGATE("broken-character", Severity.ERROR, Cure.NONE,
            "Half of a character stands here (%s); the other half is lost. Type the character again."),
    DIRECTION_CONTROL("direction-control", Severity.WARNING, Cure.CHOICE,
            "An invisible character that turns the direction of the text (%s) stands here. Delete it: what is printed"
                    + " could read otherwise than what is written.");

    private final String code;
    private final Severity severity;
    private final Cure cure;
    private final String sentence;

    LexicalFault(String code, Severity severity, Cure cure, String sentence) {
        this.code = code;
        this.severity = severity;
        this.cure = cure;
        this.sentence = sentence;
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

    String message(String written) {
        return sentence.replace("%s", written);
    }
}
