package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.BracketedText;
import org.plenary.dsl.resolution.CitationLink;
import org.plenary.dsl.resolution.Emphasis;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.ResolutionPackage;
import org.plenary.dsl.resolution.TextRun;
import org.plenary.dsl.resolution.util.ResolutionSwitch;
import org.plenary.dsl.source.Span;

/** Finds where the words of a paragraph were written. Meets the pieces of a folding in the order of the reading. */
final class ContentPlaces extends ResolutionSwitch<Boolean> {

    private final TextFolding folding;
    private final Function<ParagraphReference, String> printed;
    private final PlacedText.Builder words = new PlacedText.Builder();
    private int piece;

    private ContentPlaces(TextFolding folding, Function<ParagraphReference, String> printed) {
        this.folding = folding;
        this.printed = printed;
    }

    /** The words of what a block at a place holds, with their places; references print as the function says. */
    static PlacedText of(List<Inline> written, Span block, Function<ParagraphReference, String> printed) {
        ContentPlaces places = new ContentPlaces(ContentFolding.of(written), printed);
        places.all(written);
        return places.words.build(block);
    }

    private Boolean all(List<Inline> written) {
        written.forEach(this::doSwitch);
        return true;
    }

    @Override
    public Boolean caseTextRun(TextRun run) {
        RunPlaces places = new RunPlaces(run);
        String text = folding.text(piece);
        for (int i = 0; i < text.length(); i++) {
            int start = places.start(folding.start(piece, i));
            words.append(text.charAt(i), start, places.end(folding.end(piece, i)));
        }
        piece++;
        return true;
    }

    @Override
    public Boolean caseEmphasis(Emphasis emphasis) {
        return all(emphasis.getContent());
    }

    @Override
    public Boolean caseBracketedText(BracketedText bracketed) {
        INode node = NodeModelUtils.findActualNodeFor(bracketed);
        piece++;
        words.append("[", node.getOffset(), node.getOffset() + 1);
        all(bracketed.getContent());
        piece++;
        int close = closing(node);
        words.append("]", close, close + 1);
        return true;
    }

    /** Behind the bracket may stand who proposed the words. */
    private static int closing(INode bracketed) {
        for (ILeafNode leaf : bracketed.getLeafNodes()) {
            if (leaf.getText().equals("]") && leaf.getParent() == bracketed) {
                return leaf.getOffset();
            }
        }
        return bracketed.getEndOffset() - 1;
    }

    @Override
    public Boolean caseCitationLink(CitationLink link) {
        return all(link.getContent());
    }

    @Override
    public Boolean caseParagraphReference(ParagraphReference reference) {
        piece++;
        INode node = NodeModelUtils.findActualNodeFor(reference);
        words.supply(printed.apply(reference), node.getOffset(), node.getEndOffset());
        return true;
    }

    @Override
    public Boolean caseNoteCall(NoteCall call) {
        INode node = NodeModelUtils.findActualNodeFor(call);
        words.call(key(call), node.getOffset(), node.getEndOffset());
        return true;
    }

    private static String key(EObject call) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(call, ResolutionPackage.Literals.NOTE_CALL__NOTE);
        return nodes.isEmpty() ? "" : nodes.get(0).getText();
    }

    /** Where the text of a run stands: a comment may stand in the midst of it. */
    private static final class RunPlaces {

        private final List<ILeafNode> leaves;
        private int leaf;
        private int before;

        RunPlaces(TextRun run) {
            leaves = new ArrayList<>();
            for (ILeafNode node : NodeModelUtils.findActualNodeFor(run).getLeafNodes()) {
                if (!node.isHidden()) {
                    leaves.add(node);
                }
            }
        }

        /** The place of an index in the text of the run; indices never fall. */
        int start(int index) {
            while (leaf + 1 < leaves.size() && index >= before + leaves.get(leaf).getLength()) {
                before += leaves.get(leaf).getLength();
                leaf++;
            }
            return leaves.get(leaf).getOffset() + index - before;
        }

        /** The place of the end of what begins at the start asked for last. */
        int end(int index) {
            return leaves.get(leaf).getOffset() + Math.min(index - before, leaves.get(leaf).getLength());
        }
    }
}
