package org.plenary.dsl.rules.structure;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * The line that names the organ, subject of the sentence that a resolution is (Editorial Manual, resolutions). It ends
 * in a comma before a preamble, and without one the name stands alone: "The General Assembly" and then "1. Takes note".
 * In Chinese both are seen without a preamble.
 */
final class OrganLineCheck {

    private final Draft draft;
    private final Findings findings;
    private final OrganNames names;
    private final Optional<String> expected;

    OrganLineCheck(Draft draft, Findings findings, OrganNames names) {
        this.draft = draft;
        this.findings = findings;
        this.names = names;
        this.expected = draft.organ().flatMap(names::of);
    }

    void look(Passage passage) {
        Optional<OrganLine> line = passage.blocks().stream().filter(OrganLine.class::isInstance)
                .map(OrganLine.class::cast).findFirst();
        if (line.isEmpty()) {
            missing(passage);
        } else {
            PlacedText text = draft.text(line.get());
            name(text);
            comma(passage.blocks(), line.get(), text);
        }
    }

    private void missing(Passage passage) {
        Optional<Paragraph> first = passage.blocks().stream().filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast).findFirst();
        if (first.isEmpty() || passage.operative().isEmpty()) {
            return;
        }
        String name = expected.orElse("The General Assembly");
        boolean preamble = first.get() instanceof PreambularParagraph;
        String written = name + (preamble ? names.comma() : "");
        PlacedText text = draft.text(first.get());
        int offset = first.get().span().offset();
        Fix[] fixes = expected.isEmpty() ? new Fix[0]
                : new Fix[] {Fix.choice(Sentence.of("organ-line-missing.write", written),
                        Edit.insert(offset, written + "\n\n"))};
        findings.report(StructureRule.ORGAN_LINE_MISSING, text.span(0, Math.min(1, text.words().length())),
                Sentence.of("organ-line-missing", written), fixes);
    }

    private void name(PlacedText text) {
        if (expected.isEmpty()) {
            return;
        }
        String words = text.words();
        Optional<OrganName> found = names.find(words);
        int start = found.map(OrganName::start).orElse(0);
        int end = found.map(OrganName::end).orElseGet(() -> withoutComma(words));
        String written = words.substring(start, end);
        Span span = text.span(start, end);
        boolean another = names.organ(words).map(organ -> draft.organ().get() != organ)
                .orElseGet(() -> NearestWord.find(written, List.of(expected.get())).isEmpty());
        if (another) {
            findings.report(StructureRule.ORGAN_LINE_ORGAN, span,
                    Sentence.of("organ-line-organ", written, expected.get()), Fix.writing(span, expected.get()));
        } else if (!isSame(written, expected.get())) {
            findings.report(StructureRule.ORGAN_LINE_FORM, span,
                    Sentence.of("organ-line-form", expected.get(), written),
                    Fix.safe(Sentence.of("fix.write", expected.get()), new Edit(span, expected.get())));
        }
    }

    private static boolean isSame(String written, String name) {
        return written.replace('\'', '’').replace('\u00A0', ' ').equals(name) || written.endsWith("會");
    }

    private static int withoutComma(String words) {
        int end = words.length();
        while (end > 0 && ",،， ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void comma(List<Block> blocks, OrganLine line, PlacedText text) {
        String words = text.words();
        int end = withoutComma(words);
        String rest = words.substring(end);
        Optional<String> due = dueAfter(blocks, line);
        if (end == 0 || due.isEmpty() || rest.strip().equals(due.get())) {
            return;
        }
        Span span = rest.isEmpty() ? text.span(end - 1, end) : text.span(end, words.length());
        Edit edit = rest.isEmpty() ? Edit.insert(span.end(), due.get()) : new Edit(span, due.get());
        if (due.get().isEmpty()) {
            findings.report(StructureRule.ORGAN_LINE_COMMA, span, Sentence.of("organ-line-comma.no-preamble"),
                    Fix.safe(Sentence.of("organ-line-comma.delete"), edit));
        } else {
            findings.report(StructureRule.ORGAN_LINE_COMMA, span, Sentence.of("organ-line-comma", due.get()),
                    Fix.safe(Sentence.of("fix.write", due.get()), edit));
        }
    }

    /**
     * What must follow the name; nothing is asked where both are seen: before sections with recitals of their own
     * (A/RES/75/253), before a formula that ends in a colon ("Resolves that:", A/RES/76/249), and in Chinese without a
     * preamble.
     */
    private Optional<String> dueAfter(List<Block> blocks, OrganLine line) {
        int next = blocks.indexOf(line) + 1;
        if (next < blocks.size() && blocks.get(next) instanceof PreambularParagraph recital) {
            String words = draft.text(recital).words().strip();
            boolean formula = recital.children().isEmpty() && (words.endsWith(":") || words.endsWith("："));
            return formula ? Optional.empty() : Optional.of(names.comma());
        }
        boolean operative = next < blocks.size() && blocks.get(next) instanceof OperativeParagraph;
        return operative && draft.language() != Language.CHINESE ? Optional.of("") : Optional.empty();
    }
}
