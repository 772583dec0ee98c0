package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.NumberedParagraph;
import org.plenary.dsl.resolution.Paragraph;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.resolution.SubParagraph;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/**
 * Collects the numbers and letters that are out of order. Operative paragraphs are numbered 1, 2, 3 without a gap, and
 * the letters of sub-paragraphs run on (Editorial Manual, paragraphs and subparagraphs).
 */
final class NumberingFaults {

    private final List<Problem> problems = new ArrayList<>();

    /** Looks at a number where {@code due} is to stand. An excerpt in a quotation may begin with any number. */
    void check(NumberedParagraph paragraph, PlacedMarker placed, int due, boolean excerpt) {
        if (!follows(placed, due) && !(excerpt && due == 1)) {
            String sentence = "Paragraph %d is due here, not “%s”. Write %d, or #. and the number is supplied; where the "
                    + "numbers begin anew, mark the heading above with {.restart}.";
            report("paragraph-number", sentence.formatted(due, placed.marker().printed(), due), paragraph,
                    Literals.NUMBERED_PARAGRAPH__NUMBER);
        }
    }

    /** Looks at a letter. A list may begin anew after flush text, and an excerpt with any letter. */
    void check(SubParagraph paragraph, PlacedMarker placed, int due, boolean excerpt) {
        if (!follows(placed, due) && placed.number() != 1 && !(excerpt && due == 1)) {
            String sentence = "“%s” does not follow the sub-paragraph before it. Put the letters in order, or write (#) "
                    + "and they are supplied.";
            report("sub-paragraph-letter", sentence.formatted(placed.marker().printed()), paragraph,
                    Literals.SUB_PARAGRAPH__MARKER);
        }
    }

    /** In no order of places: paragraphs are placed as they print. */
    List<Problem> problems() {
        return problems;
    }

    /** A paragraph that is inserted as "2 bis" follows the second. */
    private static boolean follows(PlacedMarker placed, int due) {
        return placed.number() == due || placed.insertion() > 0 && placed.number() == due - 1;
    }

    private void report(String code, String sentence, Paragraph paragraph, EAttribute token) {
        INode node = NodeModelUtils.findNodesForFeature(paragraph, token).get(0);
        problems.add(new Problem(Severity.WARNING, code, sentence, new Span(node.getOffset(), node.getLength())));
    }
}
