package org.plenary.dsl.ui.assist;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/**
 * What is written into the text when a proposal is taken.
 *
 * @param snippet
 *            the words, with blanks to fill in
 * @param start
 *            from where they replace what stood there when the proposals were asked for
 * @param after
 *            how many characters after the caret they replace too
 */
record Insertion(Snippet snippet, int start, int after) {

    /** What the drafter has typed of it by now. */
    String typed(IDocument document, int offset) throws BadLocationException {
        return document.get(start, offset - start);
    }

    /**
     * Writes it, and leads the drafter from blank to blank.
     *
     * @return where the caret is then; null where it is in a blank already
     */
    Point insert(ITextViewer viewer, int offset) throws BadLocationException {
        IDocument document = viewer.getDocument();
        int end = Math.min(offset + after, document.getLength());
        document.replace(start, end - start, snippet.text());
        if (snippet.blanks().isEmpty()) {
            return new Point(start + snippet.end(), 0);
        }
        LinkedModeModel blanks = new LinkedModeModel();
        for (List<Snippet.Blank> together : snippet.blanks()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            for (Snippet.Blank blank : together) {
                group.addPosition(position(document, blank));
            }
            blanks.addGroup(group);
        }
        blanks.forceInstall();
        LinkedModeUI guide = new EditorLinkedModeUI(blanks, viewer);
        guide.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
        guide.enter();
        return null;
    }

    private LinkedPosition position(IDocument document, Snippet.Blank blank) {
        int place = start + blank.offset();
        if (blank.choices().isEmpty()) {
            return new LinkedPosition(document, place, blank.length(), blank.offset());
        }
        ICompletionProposal[] choices = blank.choices().stream()
                .map(words -> new CompletionProposal(words, place, blank.length(), words.length()))
                .toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, place, blank.length(), blank.offset(), choices);
    }
}
