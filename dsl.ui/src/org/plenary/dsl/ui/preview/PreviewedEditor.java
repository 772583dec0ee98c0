package org.plenary.dsl.ui.preview;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.ResolutionEditors;
import org.plenary.dsl.ui.editor.TextFollower;

/** The editor whose text is previewed: the one used last. Nothing is asked for while the preview cannot be seen. */
final class PreviewedEditor implements IPartListener2 {

    private static final String COMMAND = "plenary.preview";
    private static final int QUIET_IN_MILLISECONDS = 300;

    private final IWorkbenchPage workbench;
    private final IWorkbenchPart view;
    private final BiConsumer<String, String> show;
    private final IntConsumer caret;
    private final ISelectionChangedListener caretListener = this::caretMoved;
    private ITextEditor editor;
    private ITextViewer viewer;
    private TextFollower follower;
    private boolean late;
    private boolean following = true;

    /**
     * Follows the editors of a page of the workbench.
     *
     * @param workbench
     *            where the editors are
     * @param view
     *            the preview, which may be hidden
     * @param show
     *            takes the name of a text and its printed page
     * @param caret
     *            takes the place of the caret
     */
    PreviewedEditor(IWorkbenchPage workbench, IWorkbenchPart view, BiConsumer<String, String> show,
            IntConsumer caret) {
        this.workbench = workbench;
        this.view = view;
        this.show = show;
        this.caret = caret;
    }

    void start() {
        workbench.addPartListener(this);
        follow(workbench.getActiveEditor());
    }

    void stop() {
        workbench.removePartListener(this);
        release();
    }

    /** Whether the preview goes where the caret goes. */
    void following(boolean wanted) {
        following = wanted;
        if (wanted && viewer != null && viewer.getTextWidget() != null) {
            caret.accept(viewer.getSelectedRange().x);
        }
    }

    /** Goes in the editor to a place of the text. */
    void reveal(int offset) {
        if (editor != null && viewer != null && viewer.getDocument() != null) {
            workbench.activate(editor);
            editor.selectAndReveal(Math.min(offset, viewer.getDocument().getLength()), 0);
        }
    }

    private void follow(IWorkbenchPart part) {
        ResolutionEditors.viewer(part).filter(found -> found != viewer).ifPresent(found -> {
            release();
            editor = (ITextEditor) part;
            viewer = found;
            follower = TextFollower.of(viewer, QUIET_IN_MILLISECONDS, this::refresh);
            ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretListener);
        });
    }

    private void release() {
        if (follower != null) {
            follower.stop();
            follower = null;
            if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.removePostSelectionChangedListener(caretListener);
            }
            editor = null;
            viewer = null;
        }
    }

    private void refresh() {
        late = !workbench.isPartVisible(view);
        if (!late && viewer != null) {
            PlenaryUi.get().questions().ask(viewer.getDocument(),
                    (server, text) -> server.getWorkspaceService().executeCommand(page(text)),
                    (page, positions) -> show(page));
        }
    }

    private static ExecuteCommandParams page(TextDocumentIdentifier text) {
        return new ExecuteCommandParams(COMMAND, List.of(new JsonPrimitive(text.getUri())));
    }

    private void show(Object page) {
        if (viewer != null && page instanceof String html) {
            show.accept(editor.getTitle(), html);
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (following && event.getSelection() instanceof TextSelection selection && workbench.isPartVisible(view)) {
            caret.accept(selection.getOffset());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(part.getPart(false));
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view && late) {
            refresh();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (editor != null && part.getPart(false) == editor) {
            release();
            follow(workbench.getActiveEditor());
        }
    }
}
