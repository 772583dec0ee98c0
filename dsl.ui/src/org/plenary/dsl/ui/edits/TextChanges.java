package org.plenary.dsl.ui.edits;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.RewriteSessionEditProcessor;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.plenary.dsl.ui.editor.TextPositions;

/** Changes of one text that the server has worked out. */
public final class TextChanges {

    private final List<? extends TextEdit> edits;

    public TextChanges(List<? extends TextEdit> edits) {
        this.edits = edits;
    }

    /**
     * Makes them all, as one step that can be undone.
     *
     * @return whether they fitted: changes that overlap, or that were meant for another text, are not made at all
     */
    public boolean apply(IDocument document) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            new RewriteSessionEditProcessor(document, tree(document), org.eclipse.text.edits.TextEdit.NONE)
                    .performEdits();
            return true;
        } catch (MalformedTreeException | BadLocationException unfit) {
            return false;
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    private MultiTextEdit tree(IDocument document) {
        String text = document.get();
        TextPositions positions = new TextPositions(text);
        MultiTextEdit all = new MultiTextEdit();
        edits.stream().sorted(Comparator.comparingInt(edit -> positions.offset(edit.getRange().getStart())))
                .map(edit -> replacement(text, positions.region(edit.getRange()), edit.getNewText()))
                .filter(edit -> edit.getLength() > 0 || !edit.getText().isEmpty()).forEach(all::addChild);
        return all;
    }

    /** Only what differs is replaced, so that the caret and the marks around stay where they are. */
    private static ReplaceEdit replacement(String text, IRegion region, String words) {
        int start = region.getOffset();
        int end = start + region.getLength();
        int same = 0;
        while (start + same < end && same < words.length() && text.charAt(start + same) == words.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (end - sameAtEnd > start + same && words.length() - sameAtEnd > same
                && text.charAt(end - sameAtEnd - 1) == words.charAt(words.length() - sameAtEnd - 1)) {
            sameAtEnd++;
        }
        return new ReplaceEdit(start + same, end - start - same - sameAtEnd,
                words.substring(same, words.length() - sameAtEnd));
    }
}
