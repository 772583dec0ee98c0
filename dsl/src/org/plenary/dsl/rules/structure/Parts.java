package org.plenary.dsl.rules.structure;

import java.util.regex.Pattern;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.wording.Sentence;

/** The preamble stands before the operative part, and there is an operative part. */
final class Parts {

    // A footnote may be called behind it.
    private static final Pattern ENDS_IN_COMMA = Pattern.compile("[,،，][\\uFFFC\\s]*$");

    private final Draft draft;
    private final Findings findings;
    private final OpeningLexicon openings;

    Parts(Draft draft, Findings findings, OpeningLexicon openings) {
        this.draft = draft;
        this.findings = findings;
        this.openings = openings;
    }

    void look(Passage passage) {
        passage.blocks().stream().filter(PlainParagraph.class::isInstance).forEach(this::recital);
        boolean speaks = passage.blocks().stream().anyMatch(OrganLine.class::isInstance);
        if (speaks && passage.operative().isEmpty() && !passage.recitals().isEmpty()) {
            Block last = passage.recitals().get(passage.recitals().size() - 1);
            findings.report(StructureRule.OPERATIVE_PART, draft.text(last).last(), Sentence.of("operative-part"));
        }
    }

    private void recital(Block block) {
        PlacedText text = draft.text((Paragraph) block);
        int opening = openings.match(text.words(), Part.PREAMBULAR);
        if (opening > 0 && isRecital(text.words())) {
            findings.report(StructureRule.LATE_RECITAL, text.span(0, opening),
                    Sentence.of("late-recital", text.words().substring(0, opening)));
        }
    }

    /** 回顾 may open a paragraph of either part; the comma at its end tells. */
    private boolean isRecital(String words) {
        boolean comma = ENDS_IN_COMMA.matcher(words).find();
        return openings.part(words).map(Part.PREAMBULAR::equals).orElse(comma);
    }
}
