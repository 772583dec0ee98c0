package org.plenary.dsl.ui.preview;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.LatestEditor;

/** The editor whose text is previewed: the one used last. Nothing is asked for while the preview cannot be seen. */
final class PreviewedEditor implements LatestEditor.Follower, IPartListener2 {

    private static final String COMMAND = "plenary.preview";
    private static final int QUIET_IN_MILLISECONDS = 300;

    private final IWorkbenchPage workbench;
    private final IWorkbenchPart view;
    private final BiConsumer<String, PrintedPage> show;
    private final IntConsumer caret;
    private final LatestEditor latest;
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
    PreviewedEditor(IWorkbenchPage workbench, IWorkbenchPart view, BiConsumer<String, PrintedPage> show,
            IntConsumer caret) {
        this.workbench = workbench;
        this.view = view;
        this.show = show;
        this.caret = caret;
        this.latest = new LatestEditor(workbench, QUIET_IN_MILLISECONDS, this);
    }

    void start() {
        workbench.addPartListener(this);
        latest.start(workbench.getActiveEditor());
    }

    void stop() {
        workbench.removePartListener(this);
        latest.stop();
    }

    /** Whether the preview goes where the caret goes. */
    void following(boolean wanted) {
        following = wanted;
        latest.viewer().ifPresent(viewer -> caretMoved(viewer.getSelectedRange().x));
    }

    /** Goes in the editor to a place of the text. */
    void reveal(int offset) {
        latest.viewer().ifPresent(viewer -> latest.editor().ifPresent(editor -> {
            workbench.activate(editor);
            editor.selectAndReveal(Math.min(offset, viewer.getDocument().getLength()), 0);
        }));
    }

    @Override
    public void textRests() {
        late = !workbench.isPartVisible(view);
        if (!late) {
            latest.viewer().ifPresent(viewer -> PlenaryUi.get().questions().ask(viewer.getDocument(),
                    (server, text) -> server.getWorkspaceService().executeCommand(page(text))
                            .thenApply(PrintedPage::of),
                    (page, positions) -> show(page)));
        }
    }

    private static ExecuteCommandParams page(TextDocumentIdentifier text) {
        return new ExecuteCommandParams(COMMAND, List.of(new JsonPrimitive(text.getUri())));
    }

    private void show(PrintedPage page) {
        latest.editor().ifPresent(editor -> show.accept(editor.getTitle(), page));
    }

    @Override
    public void caretMoved(int offset) {
        if (following && workbench.isPartVisible(view)) {
            caret.accept(offset);
        }
    }

    /** What was printed last stays to be looked at. */
    @Override
    public void closed() {
        late = false;
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view && late) {
            textRests();
        }
    }
}
