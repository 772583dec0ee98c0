package org.plenary.dsl.rules.settings;

import java.nio.file.Path;
import java.util.List;
import org.plenary.dsl.source.Problem;

/**
 * A file {@code plenary.toml} that was read.
 *
 * @param path
 *            where it stands
 * @param text
 *            what it holds; the places of its problems lie in it
 * @param settings
 *            what it sets; nothing if it cannot be understood
 * @param problems
 *            what is wrong with it, in the order of its text
 */
public record SettingsFile(Path path, String text, Settings settings, List<Problem> problems) {

    /** The name of all such files. */
    public static final String NAME = "plenary.toml";

    public SettingsFile {
        problems = List.copyOf(problems);
    }
}
