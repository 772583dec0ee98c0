package org.plenary.dsl.cli;

import java.net.URI;
import java.nio.file.Path;
import org.plenary.dsl.files.SourceFolder;

/**
 * One text to work on.
 *
 * @param path
 *            as it is shown and opened
 * @param relative
 *            its path inside the folder that was named on the command line, or its bare name; its place under
 *            {@code -o}
 */
record Input(Path path, Path relative) {

    static final Path STANDARD_INPUT = Path.of("-");

    static Input file(Path path) {
        return new Input(path, path.getFileName());
    }

    boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }

    /** Where the text lies, for references to neighbours, with the ending by which the language knows its texts. */
    URI location() {
        String name = path.getFileName().toString();
        Path known = name.endsWith(SourceFolder.ENDING) ? path : path.resolveSibling(name + SourceFolder.ENDING);
        return known.toAbsolutePath().toUri();
    }

    /** The name without the ending {@code .resolution}, or whatever it ends in. */
    String stem() {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
