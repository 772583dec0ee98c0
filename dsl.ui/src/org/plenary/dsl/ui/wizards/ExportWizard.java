package org.plenary.dsl.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.outputs.ExportJob;

/** Prints texts: one or a whole project, in one format or several. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private ExportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new ExportPage(TextChoice.of(selection, edited(workbench.getActiveWorkbenchWindow())));
        setWindowTitle(Words.of("export.title"));
    }

    private static IFile edited(IWorkbenchWindow window) {
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        return editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (!page.isTemplateFit()) {
            return false;
        }
        ExportJob job = page.job();
        job.setUser(true);
        job.schedule();
        return true;
    }
}
