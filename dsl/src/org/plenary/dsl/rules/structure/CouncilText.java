package org.plenary.dsl.rules.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * What the Security Council does otherwise: its resolutions have no title (Editorial Manual), and most close with
 * "Decides to remain actively seized of the matter"; those that renew a mandate or end a matter need not.
 */
final class CouncilText {

    private static final Map<Language, Pattern> SEIZED = new EnumMap<>(Map.of(
            Language.ENGLISH, Pattern.compile("\\bsei[sz]ed of\\b"),
            Language.FRENCH, Pattern.compile("\\bsaisi\\b"),
            Language.SPANISH, Pattern.compile("ocupándose|mantenerse informado"),
            Language.RUSSIAN, Pattern.compile("заниматься|в поле зрения"),
            Language.ARABIC, Pattern.compile("قيد نظره|قيد النظر"),
            Language.CHINESE, Pattern.compile("继续.{0,4}(?:处理|审议)")));
    private static final Map<Language, String> CLOSING = new EnumMap<>(Map.of(
            Language.ENGLISH, "Decides to remain actively seized of the matter.",
            Language.FRENCH, "Décide de rester activement saisi de la question.",
            Language.SPANISH, "Decide seguir ocupándose activamente de la cuestión.",
            Language.RUSSIAN, "постановляет продолжать активно заниматься этим вопросом.",
            Language.ARABIC, "يقرر أن يبقي المسألة قيد نظره الفعلي.",
            Language.CHINESE, "决定继续积极处理此案。"));
    private static final Map<Language, String> SEMICOLON = new EnumMap<>(Map.of(Language.ENGLISH, ";",
            Language.FRENCH, "\u00A0;", Language.SPANISH, ";", Language.RUSSIAN, ";", Language.ARABIC, "؛",
            Language.CHINESE, "；"));

    private final Draft draft;
    private final Findings findings;

    CouncilText(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        if (!draft.header().of(Organ.SECURITY_COUNCIL)) {
            return;
        }
        title();
        List<OperativeParagraph> operative = draft.passages().get(0).operative();
        // A text of one paragraph is most often a decision, which does not close so.
        if (operative.size() > 1) {
            closing(operative.get(operative.size() - 1));
        }
    }

    private void title() {
        Optional<Span> title = draft.header("title").filter(span -> span.length() > 0);
        title.ifPresent(span -> findings.report(StructureRule.TITLE_IN_COUNCIL, span,
                Sentence.of("title-in-council"), Fix.safe(Sentence.of("title-in-council.delete"), line(span))));
    }

    private Edit line(Span value) {
        String source = draft.source();
        int start = source.lastIndexOf('\n', value.offset()) + 1;
        int end = source.indexOf('\n', value.end());
        return new Edit(new Span(start, (end < 0 ? source.length() : end + 1) - start), "");
    }

    private void closing(OperativeParagraph last) {
        PlacedText text = draft.text(last);
        if (SEIZED.get(draft.language()).matcher(text.words()).find() || text.words().isEmpty()) {
            return;
        }
        String closing = CLOSING.get(draft.language());
        Span mark = text.last();
        char end = text.words().charAt(text.words().length() - 1);
        boolean appendable = last.children().isEmpty() && (end == '.' || end == '。');
        Fix[] fixes = appendable ? new Fix[] {Fix.choice(Sentence.of("council-closing.add", closing),
                new Edit(mark, SEMICOLON.get(draft.language()) + "\n\n#. " + closing))} : new Fix[0];
        findings.report(StructureRule.COUNCIL_CLOSING, mark, Sentence.of("council-closing", closing), fixes);
    }
}
