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

/** The table of all that can be wrong with a header: how grave it is, and the sentence that says so. */
public enum HeaderRule {

    UNKNOWN_KEY(ERROR, CHOICE, "The header has no key “{0}”. Its keys are {1}."),
    MISSPELT_KEY(ERROR, CHOICE, "The header has no key “{0}”. Did you mean “{1}”?"),
    DUPLICATE_KEY(ERROR, CHOICE, "The key “{0}” stands in the header already. Keep one of the two lines."),
    EMPTY_VALUE(WARNING, CHOICE, "The key “{0}” has no value. Write one after the colon, or leave the line out."),
    MISSING_LANGUAGE(ERROR, CHOICE, "The header does not say in which language the text is. "
            + "Add a line such as “language: en” (ar, en, es, fr, ru or zh)."),
    MISSING_TITLE(WARNING, NONE, "The header gives no title. Add a line “title:”; only the resolutions of the Security "
            + "Council have none."),
    MISSING_ORGAN(WARNING, NONE, "Neither the symbol nor the text says whose document this is. "
            + "Add a line such as “organ: General Assembly”."),
    MISSING_SESSION(HINT, NONE,
            "The symbol does not say the session. Add a line such as “session: 72”, so that the masthead "
            + "can print it."),
    SYMBOL(ERROR, CHOICE, "“{0}” is not a symbol of a document. Write it as A/RES/72/278, A/C.3/72/L.19/Rev.1 or "
            + "S/RES/1325 (2000)."),
    LANGUAGE(ERROR, CHOICE, "“{0}” is not one of the six languages. Write ar, en, es, fr, ru or zh."),
    STATUS(ERROR, CHOICE, "“{0}” is not a status. Write draft or adopted."),
    ORGAN(ERROR, CHOICE, "No organ is called “{0}”. Did you mean “{1}”?"),
    SESSION(ERROR, CHOICE,
            "“{0}” is not a session. Write 72 for a regular session, S-13 for a special one, ES-8 for an "
            + "emergency special one, 2021 where sessions go by the year."),
    AGENDA_ITEM(ERROR, CHOICE, "“{0}” is not an item of an agenda. Write 126 or 113 (b), and a comma between several."),
    DATE(ERROR, CHOICE, "“{0}” is not a date of this form. Write the year, the month and the day as in 2018-05-22."),
    IMPOSSIBLE_DATE(ERROR, NONE, "There is no such day as {0}. Look at the month and the day again."),
    MEETING(ERROR, CHOICE,
            "“{0}” is not the number of a meeting. Write 89, or 48 (resumed) for a meeting that was resumed."),
    VOTE(ERROR, CHOICE,
            "“{0}” is not the result of a vote. Write the votes in favour, the votes against and the abstentions "
            + "as in 13-0-2."),
    COMMITTEE(ERROR, NONE,
            "“{0}” does not say how the draft came before the plenary. Write none, or the Main Committee, the "
            + "symbol of its report and the paragraph, as in Third, A/72/435, 6."),
    DISTRIBUTION(ERROR, CHOICE, "“{0}” is not a distribution. Write general or limited."),
    JOB(WARNING, NONE, "“{0}” does not look like a job number. It is written as in 18-08219."),
    NUMBERING(ERROR, CHOICE,
            "“{0}” is not a way of numbering. Write none for a text that prints no paragraph numbers, or "
            + "leave the line out."),
    RULES(ERROR, CHOICE,
            "No house is known by the name “{0}”. Write mun for Model United Nations, or leave the line out.");

    private final Severity severity;
    private final Cure cure;
    private final String message;

    HeaderRule(Severity severity, Cure cure, String message) {
        this.severity = severity;
        this.cure = cure;
        this.message = message;
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
    Problem at(Span span, String... values) {
        String sentence = message;
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", values[i]);
        }
        return new Problem(severity, code(), sentence, span);
    }
}
