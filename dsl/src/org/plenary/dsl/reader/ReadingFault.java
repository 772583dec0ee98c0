package org.plenary.dsl.reader;

import java.util.Locale;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/** What can be wrong with a text once its marks are understood: how grave it is, and the sentence that says so. */
public enum ReadingFault {

    NOTE_NOT_CALLED(Severity.WARNING, Cure.CHOICE,
            "The footnote “%1$s” is called nowhere, so it does not print. Write [^%1$s] "
            + "where its number is to stand."),
    PARAGRAPH_NUMBER(Severity.WARNING, Cure.CHOICE,
            "Paragraph %1$s is due here, not “%2$s”. Write %1$s, or #. and the number is "
            + "supplied; where the numbers begin anew, mark the heading above with {.restart}."),
    SUB_PARAGRAPH_LETTER(Severity.WARNING, Cure.CHOICE,
            "“%2$s” does not follow the sub-paragraph before it. Put the letters in "
            + "order, or write (#) and they are supplied."),
    CITATION_TARGET(Severity.WARNING, Cure.CHOICE,
            "“%s” is neither the symbol of a document nor a web address, so the words link "
            + "to nothing. Write it as A/RES/70/1 or https://…"),
    REFERENCE_WITHOUT_NUMBER(Severity.WARNING, Cure.NONE,
            "The paragraph “%s” has no number that could print here, since only "
            + "operative paragraphs and those under them have one. Describe it in words instead.");

    private final Severity severity;
    private final Cure cure;
    private final String sentence;

    ReadingFault(Severity severity, Cure cure, String sentence) {
        this.severity = severity;
        this.cure = cure;
        this.sentence = sentence;
    }

    /** The stable name of the fault, as {@code note-not-called}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether it is known what to do about it. */
    public Cure cure() {
        return cure;
    }

    /** The fault at this place. */
    Problem at(Span span, Object... words) {
        return new Problem(severity, code(), sentence.formatted(words), span);
    }
}
