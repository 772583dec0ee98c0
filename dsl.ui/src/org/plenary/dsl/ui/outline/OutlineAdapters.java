package org.plenary.dsl.ui.outline;

import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plenary.dsl.ui.PlenaryUi;

/** Gives the Outline view its page for an editor that shows a resolution. */
public final class OutlineAdapters implements IAdapterFactory {

    /** The Outline view asks more than once for the page of one editor. */
    private final Map<ITextEditor, OutlinePage> pages = new WeakHashMap<>();

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)) {
            return null;
        }
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        if (viewer == null || PlenaryUi.get().questions().identifier(viewer.getDocument()).isEmpty()) {
            return null;
        }
        OutlinePage page = pages.get(editor);
        if (page == null || page.getControl() != null && page.getControl().isDisposed()) {
            page = new OutlinePage(editor, viewer);
            pages.put(editor, page);
        }
        return type.cast(page);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
