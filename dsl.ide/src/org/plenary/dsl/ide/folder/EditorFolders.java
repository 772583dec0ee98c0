package org.plenary.dsl.ide.folder;

import java.nio.file.Path;
import java.util.Optional;

/** The folders that the editor has opened. */
public interface EditorFolders {

    /** The folder of the editor in which a file lies; empty where it lies in none. */
    Optional<Path> around(Path file);
}
