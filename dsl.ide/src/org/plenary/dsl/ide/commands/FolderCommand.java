package org.plenary.dsl.ide.commands;

import java.nio.file.Path;

/** Something that an editor can ask about a folder of texts, not about one of them. */
interface FolderCommand {

    /**
     * Does it.
     *
     * @return what the editor gets as an answer
     */
    Object run(Path folder, Arguments arguments) throws CommandRefusedException;
}
