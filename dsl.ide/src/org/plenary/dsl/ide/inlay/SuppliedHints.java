package org.plenary.dsl.ide.inlay;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/** Shows beside the drafter's marks what the tool makes of them: {@code #.} is 7., {@code {@areas}} is 2 (a). */
public final class SuppliedHints {

    /** The hints in a part of a text. */
    public List<InlayHint> of(OpenText text, Span part) {
        List<InlayHint> hints = new ArrayList<>();
        for (Block block : text.blocks().all()) {
            if (block.span().offset() < part.end() && block.span().end() >= part.offset()) {
                marker(text, block, hints);
                pieces(text, block, hints);
            }
        }
        return hints;
    }

    private static void marker(OpenText text, Block block, List<InlayHint> hints) {
        if (block instanceof OperativeParagraph paragraph) {
            marker(text, paragraph.marker(), block.span(), hints);
        } else if (block instanceof SubParagraph paragraph) {
            marker(text, paragraph.marker(), block.span(), hints);
        } else if (block instanceof Division division
                && !text.reading().places().of(division.id()).words().startsWith(division.designation())) {
            hints.add(after(text, block.span().offset(), division.designation()));
        }
    }

    private static void marker(OpenText text, Marker marker, Span paragraph, List<InlayHint> hints) {
        if (marker.supplied() && !marker.isEmpty()) {
            hints.add(after(text, paragraph.offset(), marker.printed()));
        }
    }

    private static InlayHint after(OpenText text, int offset, String label) {
        INode mark = NodeModelUtils.findLeafNodeAtOffset(text.node(), offset);
        return hint(text, mark.getEndOffset(), label);
    }

    private static void pieces(OpenText text, Block block, List<InlayHint> hints) {
        for (PlacedInline piece : InlinePlaces.of(text, block)) {
            Inline inline = piece.inline();
            if (inline instanceof NoteCall call) {
                hints.add(hint(text, piece.span().end(), call.mark()));
            } else if (inline instanceof Reference reference) {
                hints.add(hint(text, piece.span().end(), reference.printed()));
            }
        }
    }

    private static InlayHint hint(OpenText text, int offset, String label) {
        InlayHint hint = new InlayHint(text.lines().position(offset), Either.forLeft(label));
        hint.setPaddingLeft(true);
        return hint;
    }
}
