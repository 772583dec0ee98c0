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
            report(ReadingFault.PARAGRAPH_NUMBER, paragraph, Literals.NUMBERED_PARAGRAPH__NUMBER, due,
                    placed.marker().printed());
        }
    }

    /** Looks at a letter. A list may begin anew after flush text, and an excerpt with any letter. */
    void check(SubParagraph paragraph, PlacedMarker placed, int due, boolean excerpt) {
        if (!follows(placed, due) && placed.number() != 1 && !(excerpt && due == 1)) {
            report(ReadingFault.SUB_PARAGRAPH_LETTER, paragraph, Literals.SUB_PARAGRAPH__MARKER,
                    placed.marker().printed());
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

    private void report(ReadingFault fault, Paragraph paragraph, EAttribute token, Object... words) {
        INode node = NodeModelUtils.findNodesForFeature(paragraph, token).get(0);
        problems.add(fault.at(new Span(node.getOffset(), node.getLength()), words));
    }
}
