package org.plenary.dsl.ui.outputs;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.plenary.dsl.files.SourceFolder;
import org.plenary.dsl.writer.Format;

/**
 * Where outputs go.
 *
 * @param folder
 *            a folder for all of them; empty where each stands beside its text
 */
public record OutputPlace(Optional<Path> folder) {

    /** Each beside its text. */
    public static final OutputPlace BESIDE = new OutputPlace(Optional.empty());

    /** Under the name of the text, in the folder or beside it; empty for a text that is on no disk of this machine. */
    public Optional<Path> of(IFile text, Format format) {
        IPath location = text.getLocation();
        if (location == null) {
            return Optional.empty();
        }
        Path file = location.toFile().toPath();
        String name = file.getFileName().toString();
        String stem = name.endsWith(SourceFolder.ENDING)
                ? name.substring(0, name.length() - SourceFolder.ENDING.length())
                : name;
        return Optional.of(folder.orElse(file.getParent()).resolve(stem + "." + format.extension()));
    }
}
