package org.plenary.dsl.ui.builder;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.plenary.dsl.ui.PlugIn;

/** Marks a project whose resolutions are all checked, not only those that are open. */
public final class ResolutionNature implements IProjectNature {

    /** The nature in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".nature";

    private IProject project;

    /** Whether a project is open and one of these. */
    public static boolean isIn(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(ID);
        } catch (CoreException closing) {
            return false;
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] others = description.getBuildSpec();
        if (Arrays.stream(others).noneMatch(ResolutionNature::isOurs)) {
            ICommand ours = description.newCommand();
            ours.setBuilderName(ResolutionBuilder.ID);
            description.setBuildSpec(Stream.concat(Stream.of(others), Stream.of(ours)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Stream.of(description.getBuildSpec()).filter(command -> !isOurs(command))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(ResolutionBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject configured) {
        project = configured;
    }
}
