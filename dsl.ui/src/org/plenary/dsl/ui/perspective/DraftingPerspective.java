package org.plenary.dsl.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.preview.PreviewView;

/** What a drafter looks at: the texts on the left with their outline, the page on the right, problems below. */
public final class DraftingPerspective implements IPerspectiveFactory {

    /** The perspective in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".perspective";

    private static final float LEFT_FIFTH = 0.2f;
    private static final float HALF = 0.5f;
    private static final float LOWER_QUARTER = 0.76f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        IFolderLayout texts = layout.createFolder("texts", IPageLayout.LEFT, LEFT_FIFTH, editor);
        texts.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout parts = layout.createFolder("parts", IPageLayout.BOTTOM, HALF, "texts");
        parts.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout problems = layout.createFolder("problems", IPageLayout.BOTTOM, LOWER_QUARTER, editor);
        problems.addView(IPageLayout.ID_PROBLEM_VIEW);
        problems.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        problems.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout page = layout.createFolder("page", IPageLayout.RIGHT, HALF, editor);
        page.addView(PreviewView.ID);
        page.addPlaceholder("org.eclipse.ui.cheatsheets.views.CheatSheetView");
    }
}
