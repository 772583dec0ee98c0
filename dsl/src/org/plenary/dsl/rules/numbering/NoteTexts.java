package org.plenary.dsl.rules.numbering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * A source that is cited again has the number that it had (A/RES/72/278, note 3), so that no two notes say the same;
 * and "Ibid." points to a note before it.
 */
final class NoteTexts {

    private static final Pattern IBID = Pattern.compile("(?:Ibid|Ibíd|ibid|Там же|там же|المرجع نفسه|同上).*",
            Pattern.DOTALL);
    private static final Pattern TREATY_VOLUME = Pattern.compile("^(?:Ibid|Ibíd|Там же|المرجع نفسه|同上)[.,،，]*\\s*"
            + "(?:vols?\\.|المجلد|第[0-9]+卷).*", Pattern.DOTALL);
    private static final Pattern TREATY_SERIES = Pattern.compile(".*(?:Treaty Series|Recueil des [Tt]raités"
            + "|مجموعة المعاهدات|条约汇编|I\\.L\\.M|Legal Materials|vols?\\.|المجلد|卷).*", Pattern.DOTALL);

    private final Draft draft;
    private final Findings findings;

    NoteTexts(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        Map<String, Note> known = new HashMap<>();
        String before = "";
        for (Note note : draft.document().notes()) {
            String words = words(note);
            boolean ibid = IBID.matcher(words).matches();
            boolean star = note.mark().startsWith("*");
            if (ibid && !star) {
                ibid(note, words, before);
            } else if (!words.isEmpty()) {
                Note same = known.putIfAbsent(words, note);
                if (same != null) {
                    repeated(note, same);
                }
            }
            before = star ? before : words;
        }
    }

    private static String words(Note note) {
        return String.join("\n", note.blocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> Words.withCalls(((Paragraph) block).content())).toList()).strip();
    }

    private void ibid(Note note, String words, String before) {
        Span span = WrittenNote.at(draft.source(), note.span()).map(WrittenNote::text).orElse(note.span());
        if (before.isEmpty()) {
            findings.report(NumberingRule.NOTE_IBID, span, Sentence.of("note-ibid.first"));
        } else if (TREATY_VOLUME.matcher(words).matches() && !TREATY_SERIES.matcher(before).matches()) {
            findings.report(NumberingRule.NOTE_IBID, span, Sentence.of("note-ibid.volume",
                    Integer.parseInt(note.mark()) - 1, shortened(before)));
        }
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 57) + "…";
    }

    private void repeated(Note note, Note same) {
        List<WrittenNote> both = List.of(same, note).stream()
                .flatMap(each -> WrittenNote.at(draft.source(), each.span()).stream()).toList();
        if (both.size() < 2) {
            return;
        }
        String first = both.get(0).name();
        Fix merge = Fix.choice(Sentence.of("note-repeated.merge", first),
                WrittenNote.merged(draft.source(), both.get(1), first));
        findings.report(NumberingRule.NOTE_REPEATED, both.get(1).key(),
                Sentence.of("note-repeated", note.mark(), same.mark(), first), merge);
    }
}
