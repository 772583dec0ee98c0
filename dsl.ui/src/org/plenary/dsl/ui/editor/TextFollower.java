package org.plenary.dsl.ui.editor;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Control;

/** Calls an action when a viewer shows another text, and each time its text has come to rest after changes. */
public final class TextFollower implements ITextInputListener, IDocumentListener {

    private final ITextViewer viewer;
    private final Pause pause;
    private IDocument followed;

    private TextFollower(ITextViewer viewer, int milliseconds, Runnable action) {
        this.viewer = viewer;
        this.pause = new Pause(viewer.getTextWidget().getDisplay(), milliseconds, action);
    }

    /** Begins to follow, until stopped or until the viewer is closed. */
    public static TextFollower of(ITextViewer viewer, int milliseconds, Runnable action) {
        TextFollower follower = new TextFollower(viewer, milliseconds, action);
        viewer.addTextInputListener(follower);
        follower.follow(viewer.getDocument());
        Control widget = viewer.getTextWidget();
        widget.addDisposeListener(closed -> follower.stop());
        return follower;
    }

    /** Nothing more is called. */
    public void stop() {
        pause.end();
        viewer.removeTextInputListener(this);
        follow(null);
    }

    private void follow(IDocument document) {
        if (followed != null) {
            followed.removeDocumentListener(this);
        }
        followed = document;
        if (followed != null) {
            followed.addDocumentListener(this);
            pause.again();
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // What counts is the text that comes.
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is the text after the change.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        pause.again();
    }
}
