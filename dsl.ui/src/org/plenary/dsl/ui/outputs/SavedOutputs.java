package org.plenary.dsl.ui.outputs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/**
 * What is made of each text of a project as it is saved. It stands in the project's own description, and so goes with
 * the project to whoever works on it too.
 *
 * @param formats
 *            the formats; none means that nothing is made
 * @param folder
 *            the folder of the project in which the outputs lie; empty where each stands beside its text
 * @param template
 *            the Word file of the project whose page and styles Word documents get; empty where there is none
 */
public record SavedOutputs(List<Format> formats, String folder, String template) {

    /** Nothing is made on saving. */
    public static final SavedOutputs NONE = new SavedOutputs(List.of(), "", "");

    private static final String FORMATS = "formats";
    private static final String FOLDER = "folder";
    private static final String TEMPLATE = "template";

    public SavedOutputs {
        formats = List.copyOf(formats);
    }

    /** What a project says. */
    public static SavedOutputs of(IProject project) throws CoreException {
        return ours(project.getDescription()).map(command -> read(command.getArguments())).orElse(NONE);
    }

    static SavedOutputs read(Map<String, String> arguments) {
        List<Format> formats = Arrays.stream(arguments.getOrDefault(FORMATS, "").split(","))
                .flatMap(name -> Formats.named(name.strip()).stream()).toList();
        return new SavedOutputs(formats, arguments.getOrDefault(FOLDER, ""), arguments.getOrDefault(TEMPLATE, ""));
    }

    Map<String, String> arguments() {
        return Map.of(FORMATS, formats.stream().map(Format::name).collect(Collectors.joining(",")), FOLDER, folder,
                TEMPLATE, template);
    }

    /** Where the outputs of a project's texts go. */
    public OutputPlace place(IProject project) {
        IPath path = folder.isEmpty() ? null : project.getFolder(folder).getLocation();
        return new OutputPlace(Optional.ofNullable(path).map(place -> place.toFile().toPath()));
    }

    /** The template on this machine; where the project names none, the one of the preferences. */
    public Optional<Path> template(IProject project) {
        IPath path = template.isEmpty() ? null : project.getFile(template).getLocation();
        return Optional.ofNullable(path).map(file -> file.toFile().toPath()).or(Defaults::template);
    }

    /** Writes it into a project. */
    public void giveTo(IProject project) throws CoreException {
        IProjectDescription description = project.getDescription();
        Stream<ICommand> others = Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command));
        if (formats.isEmpty()) {
            description.setBuildSpec(others.toArray(ICommand[]::new));
        } else {
            ICommand command = description.newCommand();
            command.setBuilderName(OutputBuilder.ID);
            command.setArguments(arguments());
            description.setBuildSpec(Stream.concat(others, Stream.of(command)).toArray(ICommand[]::new));
        }
        project.setDescription(description, null);
    }

    private static Optional<ICommand> ours(IProjectDescription description) {
        return Arrays.stream(description.getBuildSpec()).filter(SavedOutputs::isOurs).findFirst();
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(OutputBuilder.ID);
    }
}
