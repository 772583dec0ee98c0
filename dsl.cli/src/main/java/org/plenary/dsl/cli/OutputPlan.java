package org.plenary.dsl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.writer.Format;

/** Where each output of a build goes: beside its text, or to the same place under the folder of {@code -o}. */
final class OutputPlan {

    private final Optional<Path> folder;
    private final List<Format> formats;

    OutputPlan(Optional<Path> folder, List<Format> formats) {
        this.folder = folder;
        this.formats = formats;
    }

    List<Format> formats() {
        return formats;
    }

    Path target(Input input, Format format) {
        Path beside = folder.map(into -> into.resolve(input.relative())).orElse(input.path());
        return beside.resolveSibling(input.stem() + "." + format.extension());
    }

    /** What forbids the build before it begins: one output for two texts, or over a text itself. */
    List<Message> conflicts(List<Input> inputs) {
        Map<Path, Path> sources = new HashMap<>();
        inputs.forEach(input -> sources.put(normal(input.path()), input.path()));
        Map<Path, Path> owners = new HashMap<>();
        List<Message> conflicts = new ArrayList<>();
        for (Input input : inputs) {
            for (Format format : formats) {
                Path target = target(input, format);
                Path owner = owners.putIfAbsent(normal(target), input.path());
                if (owner != null) {
                    conflicts.add(Message.misuse(input.path().toString(), Fault.OWN_SOURCE, "Its output “" + target
                            + "” is also that of “" + owner + "”. Rename one, or build them into two folders."));
                } else if (sources.containsKey(normal(target))) {
                    conflicts.add(Message.misuse(input.path().toString(), Fault.OWN_SOURCE,
                            "Its output would replace the text “" + target + "”. Name another folder with -o."));
                }
            }
        }
        return conflicts;
    }

    /** The folder for outputs must be there: a mistyped one is not created silently. */
    Optional<Message> missingFolder() {
        return folder.filter(path -> !Files.isDirectory(path)).map(path -> Message.misuse(path.toString(),
                Fault.MISSING_FOLDER, "The folder for the outputs does not exist. Create it first."));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
