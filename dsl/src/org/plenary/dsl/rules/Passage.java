package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;

/**
 * A text within the text, with numbers of its own: the body of a resolution, a part, an annex, a quotation, a footnote.
 *
 * @param kind
 *            which of them
 * @param id
 *            of the division, quotation or note; empty for the body
 * @param blocks
 *            what stands in it, one under another; quotations in it are passages of their own
 */
public record Passage(Kind kind, String id, List<Block> blocks) {

    /** Where a passage stands. */
    public enum Kind {
        BODY, PART, ANNEX, APPENDIX, QUOTATION, NOTE
    }

    public Passage {
        blocks = List.copyOf(blocks);
    }

    /** Whether an organ speaks here: it is the resolution, or holds an organ line or recitals. */
    public boolean isResolution() {
        return kind == Kind.BODY || kind == Kind.PART
                || blocks.stream().anyMatch(OrganLine.class::isInstance) || !recitals().isEmpty();
    }

    /** The recitals, in order. */
    public List<PreambularParagraph> recitals() {
        return blocks.stream().filter(PreambularParagraph.class::isInstance).map(PreambularParagraph.class::cast)
                .toList();
    }

    /** The operative paragraphs, in order. */
    public List<OperativeParagraph> operative() {
        return blocks.stream().filter(OperativeParagraph.class::isInstance).map(OperativeParagraph.class::cast)
                .toList();
    }

    /** All paragraphs in the order of the text, each before those indented under it. */
    public List<Statement> statements() {
        List<Statement> found = new ArrayList<>();
        collect(blocks, 0, found);
        return found;
    }

    private static void collect(List<Block> blocks, int depth, List<Statement> found) {
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            found.add(new Statement(paragraph, depth, i == paragraphs.size() - 1));
            collect(paragraph.children(), depth + 1, found);
        }
    }
}
