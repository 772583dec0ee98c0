package org.plenary.dsl.ui.projects;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.outputs.SavedOutputs;

/**
 * A project of resolutions that is to be made.
 *
 * @param name
 *            its name
 * @param location
 *            its folder; null for one in the workspace
 * @param outputs
 *            what is made of each text as it is saved
 * @param examples
 *            the texts that it begins with
 */
public record ResolutionProject(String name, URI location, SavedOutputs outputs, List<ExampleText> examples) {

    /** Makes it. Texts are in UTF-8, whatever the machine prefers. */
    public void create(IProject project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, name, examples.size() + 4);
        IProjectDescription description = project.getWorkspace().newProjectDescription(name);
        description.setLocationURI(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
        IProjectDescription natured = project.getDescription();
        natured.setNatureIds(new String[] {ResolutionNature.ID});
        project.setDescription(natured, progress.split(1));
        if (!outputs.folder().isEmpty()) {
            makeFolder(project.getFolder(outputs.folder()));
        }
        outputs.giveTo(project);
        for (ExampleText example : examples) {
            copy(example, project.getFile(example.name()), progress.split(1));
        }
    }

    private static void makeFolder(IFolder folder) throws CoreException {
        if (folder.getParent() instanceof IFolder above && !above.exists()) {
            makeFolder(above);
        }
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
    }

    private static void copy(ExampleText example, IFile target, IProgressMonitor monitor) throws CoreException {
        if (target.exists()) {
            return;
        }
        try (InputStream text = example.open()) {
            target.create(text, true, monitor);
        } catch (IOException failure) {
            throw new CoreException(Status.error(failure.getMessage(), failure));
        }
    }
}
