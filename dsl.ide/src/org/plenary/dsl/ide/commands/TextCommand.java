package org.plenary.dsl.ide.commands;

import org.plenary.dsl.ide.text.OpenText;

/** Something that an editor can ask to be done with a text. */
interface TextCommand {

    /**
     * Does it.
     *
     * @return what the editor gets as an answer; a {@link org.eclipse.lsp4j.WorkspaceEdit} is applied by the editor
     */
    Object run(OpenText text, Arguments arguments) throws CommandRefusedException;
}
