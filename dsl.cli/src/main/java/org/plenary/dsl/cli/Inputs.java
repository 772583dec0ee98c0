package org.plenary.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.SourceFolder;

/** The texts that the files and folders of a command line stand for, each once, in the order given. */
final class Inputs {

    private final Predicate<Path> skipped;
    private final List<String> endings;
    private final Set<Path> known = new HashSet<>();
    private final List<Input> files = new ArrayList<>();
    private final List<Message> faults = new ArrayList<>();

    /**
     * Takes the files as they are, and looks into the folders.
     *
     * @param skipped
     *            the folders that hold no sources
     */
    Inputs(List<Path> arguments, Predicate<Path> skipped) {
        this(arguments, skipped, List.of(SourceFolder.ENDING));
    }

    /**
     * The same for files of other kinds.
     *
     * @param endings
     *            how the names of those end that are taken from folders
     */
    Inputs(List<Path> arguments, Predicate<Path> skipped, List<String> endings) {
        this.skipped = skipped;
        this.endings = List.copyOf(endings);
        arguments.forEach(this::add);
    }

    List<Input> files() {
        return files;
    }

    /** Folders that hold no text or may not be read. */
    List<Message> faults() {
        return faults;
    }

    private void add(Path argument) {
        if (!Files.isDirectory(argument)) {
            addOnce(Input.file(argument));
            return;
        }
        int faultsBefore = faults.size();
        List<Path> found = new SourceFolder(argument, skipped, endings)
                .resolutions((path, failure) -> faults.add(Message.of(path.toString(), failure)));
        if (found.isEmpty() && faults.size() == faultsBefore) {
            faults.add(Message.misuse(argument.toString(), Fault.MISSING,
                    "No file in this folder ends in “" + String.join("”, “", endings) + "”."));
        }
        found.forEach(path -> addOnce(inFolder(argument, path)));
    }

    /** In the current folder a text is shown by its own name, without {@code ./} before it. */
    private static Input inFolder(Path folder, Path path) {
        Path relative = folder.relativize(path);
        return new Input(folder.equals(Path.of(".")) ? relative : path, relative);
    }

    /** A file named twice, or reached through two links, is one text. */
    private void addOnce(Input input) {
        if (known.add(identity(input.path()))) {
            files.add(input);
        }
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}
