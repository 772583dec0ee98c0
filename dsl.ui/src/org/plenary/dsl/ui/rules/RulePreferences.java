package org.plenary.dsl.ui.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.connection.Locations;

/**
 * The rules for all projects in the folder of the workspace. They are not kept by the workbench but in a
 * {@code plenary.toml} of that folder: rules that only one program knew of would make the same text right here and
 * wrong on the command line or at a colleague's.
 */
public final class RulePreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private RulesPage page;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Words.of("rules.workspace.description", folder()));
    }

    private static String folder() {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString();
    }

    @Override
    protected Control createContents(Composite parent) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(Words.of("rules.of-a-project"));
        link.addListener(SWT.Selection, event -> openProject());
        page = new RulesPage(this, parent, Locations.uri(ResourcesPlugin.getWorkspace().getRoot()));
        return page.control();
    }

    private void openProject() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getShell(),
                LabelProvider.createTextProvider(project -> ((IProject) project).getName()));
        dialog.setTitle(Words.of("rules.of-a-project.title"));
        dialog.setMessage(Words.of("rules.of-a-project.choose"));
        dialog.setElements(Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(ResolutionNature::isIn).toArray());
        dialog.open();
        Optional.ofNullable((IProject) dialog.getFirstResult())
                .ifPresent(project -> RuleProperties.open(getShell(), project, null));
    }

    @Override
    protected void performDefaults() {
        page.restoreDefaults();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        return page.leave();
    }
}
