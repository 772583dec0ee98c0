package org.plenary.dsl.rules.numbering;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/** Whether paragraphs have a number where they should have none, and letters that are alone or of another language. */
final class ParagraphMarkers {

    private final Draft draft;
    private final Findings findings;
    private final SubParagraphForm form;

    ParagraphMarkers(Draft draft, Findings findings, NumberForms forms) {
        this.draft = draft;
        this.findings = findings;
        this.form = new SubParagraphForm(draft.language(), forms);
    }

    void look(Passage passage) {
        if (passage.kind() == Kind.BODY || passage.kind() == Kind.PART) {
            single(passage.operative());
        }
        lone(passage.blocks());
        for (Statement statement : passage.statements()) {
            lone(statement.paragraph().children());
            if (statement.paragraph() instanceof SubParagraph paragraph) {
                form(paragraph);
            }
        }
    }

    /** A single operative paragraph is not numbered (AKN4UN guidelines, General Assembly resolutions). */
    private void single(List<OperativeParagraph> operative) {
        if (operative.size() != 1 || operative.get(0).marker().isEmpty()) {
            return;
        }
        PlacedMarker.of(draft, operative.get(0)).filter(placed -> placed.marker().number() == 1)
                .ifPresent(placed -> findings.report(NumberingRule.SINGLE, placed.span(),
                        Sentence.of("single-paragraph-number", placed.written()),
                        Fix.safe(Sentence.of("single-paragraph-number.fix"), new Edit(placed.span(), "#."))));
    }

    /** There is no (a) without a (b). */
    private void lone(List<? extends Block> siblings) {
        List<SubParagraph> lettered = siblings.stream().filter(SubParagraph.class::isInstance)
                .map(SubParagraph.class::cast).toList();
        if (lettered.size() == 1) {
            PlacedMarker.of(draft, lettered.get(0)).filter(ParagraphMarkers::isFirst)
                    .ifPresent(placed -> findings.report(NumberingRule.LONE_SUB_PARAGRAPH, placed.span(),
                            Sentence.of("lone-sub-paragraph", lettered.get(0).marker().printed())));
        }
    }

    /** A list that goes on from an excerpt, or from what was quoted, may have its last letter only. */
    private static boolean isFirst(PlacedMarker placed) {
        return placed.marker().isSupplied() || placed.marker().isFirst()
                && placed.marker().kind() != WrittenMarker.Kind.BULLET;
    }

    private void form(SubParagraph paragraph) {
        Optional<PlacedMarker> placed = PlacedMarker.of(draft, paragraph);
        placed.flatMap(found -> form.due(found.marker(), paragraph.level()))
                .ifPresent(due -> findings.report(NumberingRule.MARKER_FORM, placed.get().span(),
                        Sentence.of("marker-form", placed.get().written(), due),
                        Fix.safe(Sentence.of("fix.write", due), new Edit(placed.get().span(), due))));
    }
}
