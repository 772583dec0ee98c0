package org.plenary.dsl.rules.numbering;

import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.wording.Sentence;

/** References by number to annexes and footnotes of this text: whether it has so many. */
final class AnnexAndNoteReferences {

    private final Draft draft;
    private final Findings findings;
    private final ReferenceForms forms;
    private final int annexes;
    private final int notes;

    AnnexAndNoteReferences(Draft draft, Findings findings, ReferenceForms forms) {
        this.draft = draft;
        this.findings = findings;
        this.forms = forms;
        this.annexes = draft.document().annexes().size();
        this.notes = draft.document().notes().stream().filter(note -> note.mark().matches("[0-9]{1,4}"))
                .mapToInt(note -> Integer.parseInt(note.mark())).max().orElse(0);
    }

    /** A quoted text has annexes and notes of its own, which are not all quoted. */
    void look() {
        draft.passages().stream().filter(passage -> passage.kind() != Kind.QUOTATION)
                .flatMap(passage -> passage.statements().stream()).map(Statement::paragraph).map(draft::text)
                .filter(text -> forms.mayStandIn(text.words())).forEach(this::look);
    }

    private void look(PlacedText text) {
        // Where there is no annex at all, a rule of its own says so.
        if (annexes > 0) {
            look(text, forms.annexes(), number -> number <= annexes, this::noAnnex);
        }
        look(text, forms.notes(), number -> number <= notes, this::noNote);
    }

    private void look(PlacedText text, Pattern form, IntPredicate exists, Function<String, Sentence> sentence) {
        Matcher reference = form.matcher(text.words());
        while (reference.find()) {
            Matcher numeral = forms.numeral().matcher(text.words()).region(reference.start("list"),
                    reference.end("list"));
            while (numeral.find()) {
                if (!exists.test(forms.number(numeral.group()))) {
                    findings.report(NumberingRule.REFERENCE_MISSING, text.span(numeral.start(), numeral.end()),
                            sentence.apply(numeral.group()));
                }
            }
        }
    }

    private Sentence noAnnex(String written) {
        return annexes == 1 ? Sentence.of("reference-missing.single-annex", written)
                : Sentence.of("reference-missing.annex", written, annexes);
    }

    private Sentence noNote(String written) {
        return notes == 0 ? Sentence.of("reference-missing.no-notes", written)
                : Sentence.of("reference-missing.note", written, notes);
    }
}
