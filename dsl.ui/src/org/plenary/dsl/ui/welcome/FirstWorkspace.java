package org.plenary.dsl.ui.welcome;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.osgi.service.prefs.BackingStoreException;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.projects.ExampleText;
import org.plenary.dsl.ui.projects.ResolutionProject;

/** A workspace that was never used begins with the examples. Whoever deletes them is not given them again. */
public final class FirstWorkspace implements IStartup {

    private static final String BEGUN = "begun";

    @Override
    public void earlyStartup() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PlugIn.ID);
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (!preferences.getBoolean(BEGUN, false) && root.getProjects().length == 0) {
            IProject project = root.getProject(Words.of("project.examples.name"));
            WorkspaceJob job = new WorkspaceJob(project.getName()) {
                @Override
                public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                    new ResolutionProject(project.getName(), null, SavedOutputs.NONE, ExampleText.all())
                            .create(project, monitor);
                    remember(preferences);
                    return Status.OK_STATUS;
                }
            };
            job.setRule(root);
            job.schedule();
        }
    }

    private static void remember(IEclipsePreferences preferences) {
        try {
            preferences.putBoolean(BEGUN, true);
            preferences.flush();
        } catch (BackingStoreException failure) {
            PlugIn.log("It could not be noted that the examples were given.", failure);
        }
    }
}
