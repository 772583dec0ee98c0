package org.plenary.dsl.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editor of a resolution that was used last, for views that show something of its text. */
public final class LatestEditor implements IPartListener2 {

    /** What a view does with it. */
    public interface Follower {

        /** Another editor was used, or its text has come to rest after changes. */
        void textRests();

        /** The caret is elsewhere. */
        void caretMoved(int offset);

        /** The editor was closed, and no other was used before. */
        void closed();
    }

    private final IPartService parts;
    private final int milliseconds;
    private final Follower follower;
    private final ISelectionChangedListener caretListener = this::caretMoved;
    private ITextEditor editor;
    private ITextViewer viewer;
    private TextFollower text;

    /**
     * Nothing is followed yet.
     *
     * @param parts
     *            where editors come and go
     * @param milliseconds
     *            how long a text is at rest before the follower is called
     * @param follower
     *            who is called
     */
    public LatestEditor(IPartService parts, int milliseconds, Follower follower) {
        this.parts = parts;
        this.milliseconds = milliseconds;
        this.follower = follower;
    }

    /** Begins with the editor that is in use. */
    public void start(IWorkbenchPart active) {
        parts.addPartListener(this);
        follow(active);
    }

    public void stop() {
        parts.removePartListener(this);
        release();
    }

    /** Its text; empty where none was used. */
    public Optional<ITextViewer> viewer() {
        return Optional.ofNullable(viewer)
                .filter(shown -> shown.getTextWidget() != null && shown.getDocument() != null);
    }

    /** The editor itself; empty where none was used. */
    public Optional<ITextEditor> editor() {
        return Optional.ofNullable(editor);
    }

    private void follow(IWorkbenchPart part) {
        ResolutionEditors.viewer(part).filter(found -> found != viewer).ifPresent(found -> {
            release();
            editor = (ITextEditor) part;
            viewer = found;
            text = TextFollower.of(viewer, milliseconds, follower::textRests);
            ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretListener);
        });
    }

    private void release() {
        if (editor != null) {
            text.stop();
            if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.removePostSelectionChangedListener(caretListener);
            }
            editor = null;
            viewer = null;
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof TextSelection selection) {
            follower.caretMoved(selection.getOffset());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(part.getPart(false));
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (editor != null && part.getPart(false) == editor) {
            release();
            follow(part.getPage().getActiveEditor());
            if (editor == null) {
                follower.closed();
            }
        }
    }
}
