package org.plenary.dsl.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.reports.Replacing;

/** Makes texts of files of other kinds: Word, PDF, Akoma Ntoso, plain text. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private ImportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new ImportPage(ContainerChoice.of(selection));
        setWindowTitle(Words.of("import.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Adds files to those that are to be imported, as when they were dropped or chosen. */
    public void add(List<Path> files) {
        page.add(files);
    }

    @Override
    public boolean performFinish() {
        ImportJob job = new ImportJob(page.choices(), new Replacing());
        job.setUser(true);
        job.schedule();
        return true;
    }
}
