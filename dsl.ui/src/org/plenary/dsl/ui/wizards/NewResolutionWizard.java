package org.plenary.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.plenary.dsl.ui.Words;

/** Begins a text: a first page that already reads without a mistake. */
public final class NewResolutionWizard extends Wizard implements INewWizard {

    private NewResolutionPage page;
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench given, IStructuredSelection selection) {
        workbench = given;
        page = new NewResolutionPage(ContainerChoice.of(selection));
        setWindowTitle(Words.of("new.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        String text = page.draft().draft().text();
        try {
            file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true,
                    new NullProgressMonitor());
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file);
            return true;
        } catch (CoreException failure) {
            MessageDialog.openError(getShell(), Words.of("new.title"),
                    Words.of("new.failed", file.getName(), failure.getStatus().getMessage()));
            return false;
        }
    }
}
