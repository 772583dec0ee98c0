package org.plenary.dsl.ui.count;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.editor.LatestEditor;

/** How many words the text has, at the lower edge of the window. */
public final class WordCount extends WorkbenchWindowControlContribution implements LatestEditor.Follower {

    private static final String COMMAND = "plenary.wordCount";
    private static final int QUIET_IN_MILLISECONDS = 500;
    private static final int WIDTH = 190;

    private Label label;
    private LatestEditor latest;

    @Override
    protected Control createControl(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        place.setLayout(layout);
        label = new Label(place, SWT.NONE);
        label.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
        IPartService parts = getWorkbenchWindow().getPartService();
        latest = new LatestEditor(parts, QUIET_IN_MILLISECONDS, this);
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        latest.start(page == null ? null : page.getActiveEditor());
        label.addDisposeListener(closed -> latest.stop());
        return place;
    }

    @Override
    public void textRests() {
        latest.viewer().ifPresent(viewer -> PlenaryUi.get().questions().ask(viewer.getDocument(),
                (server, text) -> server.getWorkspaceService().executeCommand(
                        new ExecuteCommandParams(COMMAND, List.of(new JsonPrimitive(text.getUri())))),
                (counts, positions) -> show(counts)));
    }

    private void show(Object counts) {
        if (!label.isDisposed() && counts instanceof Map<?, ?> map && map.get("words") instanceof Number words
                && map.get("paragraphs") instanceof Number paragraphs) {
            label.setText(Words.of("count", words.intValue(), paragraphs.intValue()));
        }
    }

    @Override
    public void caretMoved(int offset) {
        // The whole text is counted.
    }

    @Override
    public void closed() {
        if (!label.isDisposed()) {
            label.setText("");
        }
    }
}
