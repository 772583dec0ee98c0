package org.plenary.dsl.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.plenary.dsl.files.SourceFolder;
import org.plenary.dsl.ui.PlugIn;

/**
 * The texts that one may export, and those that are meant by what is selected.
 *
 * @param all
 *            the texts of all open projects
 * @param meant
 *            those that are selected, or lie in what is selected
 */
record TextChoice(List<IFile> all, List<IFile> meant) {

    static TextChoice of(IStructuredSelection selection, IFile edited) {
        List<IFile> meant = new ArrayList<>();
        for (Object element : selection == null ? List.of() : selection.toList()) {
            IResource resource = Adapters.adapt(element, IResource.class);
            if (resource != null) {
                meant.addAll(in(resource));
            }
        }
        if (meant.isEmpty() && edited != null) {
            meant.addAll(in(edited));
        }
        return new TextChoice(in(ResourcesPlugin.getWorkspace().getRoot()), meant);
    }

    private static List<IFile> in(IResource place) {
        List<IFile> texts = new ArrayList<>();
        try {
            place.accept(resource -> {
                if (resource instanceof IFile text && text.getName().endsWith(SourceFolder.ENDING)) {
                    texts.add(text);
                }
                return resource.isAccessible() && !resource.isDerived();
            });
        } catch (CoreException failure) {
            PlugIn.log("The texts of the workspace could not be listed.", failure);
        }
        return texts;
    }
}
