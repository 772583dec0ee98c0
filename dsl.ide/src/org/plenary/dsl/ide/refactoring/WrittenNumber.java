package org.plenary.dsl.ide.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.source.Span;

/**
 * The number or letter of a paragraph as it was written.
 *
 * @param span
 *            where it stands
 * @param marker
 *            how it reads
 */
record WrittenNumber(Span span, WrittenMarker marker) {

    /** All of a text, in its order; the dashes of a list are none. */
    static List<WrittenNumber> of(OpenText text) {
        List<WrittenNumber> found = new ArrayList<>();
        for (ILeafNode leaf : text.node().getLeafNodes()) {
            TokenKind kind = TokenKinds.of(leaf);
            if (kind == TokenKind.NUMBER || kind == TokenKind.MARKER) {
                Span span = new Span(leaf.getOffset(), leaf.getLength());
                Optional<WrittenMarker> marker = WrittenMarker.read(leaf.getText());
                marker.filter(read -> read.kind() != WrittenMarker.Kind.BULLET)
                        .ifPresent(read -> found.add(new WrittenNumber(span, read)));
            }
        }
        return found;
    }

    /** What stands here where the number is left to the tool. */
    String supplied() {
        return marker.quotationMark() + (marker.isNumber() ? "#." : "(#)");
    }
}
