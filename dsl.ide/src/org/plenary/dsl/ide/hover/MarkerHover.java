package org.plenary.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** Over a number or letter that the tool supplies: what it prints. */
final class MarkerHover {

    private final DrafterLanguage language;

    @Inject
    MarkerHover(DrafterLanguage language) {
        this.language = language;
    }

    /** Adds what there is to say about the number at a place, and gives how far it reaches. */
    Optional<Span> of(OpenText text, int offset, List<String> paragraphs) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.node(), offset);
        TokenKind kind = leaf == null ? null : TokenKinds.of(leaf);
        if (kind != TokenKind.NUMBER && kind != TokenKind.MARKER) {
            return Optional.empty();
        }
        Optional<Marker> marker = text.blocks().all().stream()
                .filter(block -> block.span().offset() == leaf.getOffset()).map(MarkerHover::marker)
                .flatMap(Optional::stream).findFirst();
        marker.filter(Marker::supplied).ifPresent(supplied -> paragraphs.add(language.say(supplied.isEmpty()
                ? ServerSentence.of("hover.no-number")
                : ServerSentence.of("hover.prints-as", Markdown.bold(supplied.printed())))));
        return marker.map(found -> new Span(leaf.getOffset(), leaf.getLength()));
    }

    private static Optional<Marker> marker(Block block) {
        if (block instanceof OperativeParagraph paragraph) {
            return Optional.of(paragraph.marker());
        }
        return block instanceof SubParagraph paragraph ? Optional.of(paragraph.marker()) : Optional.empty();
    }
}
