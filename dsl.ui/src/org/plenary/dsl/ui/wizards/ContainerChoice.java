package org.plenary.dsl.ui.wizards;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.plenary.dsl.ui.Words;

/** A folder of the workspace: the one that is meant by what is selected, or the one that is chosen in a dialog. */
final class ContainerChoice {

    private ContainerChoice() {
    }

    static Optional<IPath> ask(Shell shell) {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(shell, null, false,
                Words.of("form.choose-folder"));
        dialog.open();
        Object[] chosen = dialog.getResult();
        return chosen == null || chosen.length == 0 ? Optional.empty() : Optional.of((IPath) chosen[0]);
    }

    /** The folder of this name; empty where it is not there, or its project is closed. */
    static Optional<IContainer> named(String name) {
        IPath path = IPath.fromOSString(name.strip());
        IResource found = path.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
        return found instanceof IContainer container && container.isAccessible() ? Optional.of(container)
                : Optional.empty();
    }

    /** The folder that is selected, or in which what is selected lies; else the only project there is. */
    static Optional<IContainer> of(IStructuredSelection selection) {
        IResource resource = selection == null ? null
                : Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource instanceof IContainer container && container.getType() != IResource.ROOT) {
            return Optional.of(container);
        }
        if (resource != null && resource.getParent() != null && resource.getType() == IResource.FILE) {
            return Optional.of(resource.getParent());
        }
        IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        return projects.length == 1 && projects[0].isOpen() ? Optional.of(projects[0]) : Optional.empty();
    }
}
