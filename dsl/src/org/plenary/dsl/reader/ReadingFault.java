package org.plenary.dsl.reader;

import java.util.Locale;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** What can be wrong with a text once its marks are understood: how grave it is. */
public enum ReadingFault {

    NOTE_NOT_CALLED(Severity.WARNING, Cure.CHOICE),
    PARAGRAPH_NUMBER(Severity.WARNING, Cure.CHOICE),
    SUB_PARAGRAPH_LETTER(Severity.WARNING, Cure.CHOICE),
    CITATION_TARGET(Severity.WARNING, Cure.CHOICE),
    REFERENCE_WITHOUT_NUMBER(Severity.WARNING, Cure.NONE);

    private final Severity severity;
    private final Cure cure;

    ReadingFault(Severity severity, Cure cure) {
        this.severity = severity;
        this.cure = cure;
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
        return new Problem(severity, code(), Sentence.of(code(), words), span);
    }
}
