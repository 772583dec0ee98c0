package org.plenary.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.projects.ResolutionProject;

/** Makes a project for resolutions, with examples to begin with. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final WizardNewProjectCreationPage place = new WizardNewProjectCreationPage("project");
    private final ProjectContentPage content = new ProjectContentPage();
    private IConfigurationElement declared;
    private IWorkbench workbench;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        declared = element;
    }

    @Override
    public void init(IWorkbench given, IStructuredSelection selection) {
        workbench = given;
        setWindowTitle(Words.of("project.title"));
        setNeedsProgressMonitor(true);
        place.setTitle(Words.of("project.title"));
        place.setDescription(Words.of("project.description"));
    }

    @Override
    public void addPages() {
        addPage(place);
        addPage(content);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        HelpContext.NEW_PROJECT.give(place.getControl());
    }

    @Override
    public boolean performFinish() {
        IProject project = place.getProjectHandle();
        URI location = place.useDefaults() ? null : place.getLocationURI();
        ResolutionProject wanted = new ResolutionProject(project.getName(), location, content.outputs(),
                content.examples());
        try {
            getContainer().run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    wanted.create(project, monitor);
                }
            });
        } catch (InvocationTargetException failure) {
            MessageDialog.openError(getShell(), Words.of("project.title"),
                    Words.of("project.failed", failure.getCause().getLocalizedMessage()));
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
        BasicNewProjectResourceWizard.updatePerspective(declared);
        BasicNewProjectResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        return true;
    }
}
