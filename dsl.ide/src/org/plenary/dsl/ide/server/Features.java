package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import org.plenary.dsl.ide.commands.Commands;
import org.plenary.dsl.ide.commands.FolderCommands;
import org.plenary.dsl.ide.contentassist.Proposals;
import org.plenary.dsl.ide.fixes.CodeActions;
import org.plenary.dsl.ide.folding.Folds;
import org.plenary.dsl.ide.formatting.Layout;
import org.plenary.dsl.ide.hover.Hovers;
import org.plenary.dsl.ide.inlay.SuppliedHints;
import org.plenary.dsl.ide.lens.CountLenses;
import org.plenary.dsl.ide.links.DocumentLinks;
import org.plenary.dsl.ide.names.Navigation;
import org.plenary.dsl.ide.names.Renaming;
import org.plenary.dsl.ide.outline.Outline;
import org.plenary.dsl.ide.selection.Selections;
import org.plenary.dsl.ide.semantictokens.SemanticColours;

/**
 * What the server can do with a text, one class for each.
 *
 * @param outline
 *            document symbols
 * @param folds
 *            folding ranges
 * @param selections
 *            selection ranges
 * @param colours
 *            semantic tokens
 * @param hints
 *            inlay hints
 * @param links
 *            document links
 * @param navigation
 *            definition, references, highlights
 * @param renaming
 *            rename
 * @param hovers
 *            hover
 * @param proposals
 *            completion
 * @param actions
 *            code actions
 * @param lenses
 *            code lenses
 * @param layout
 *            formatting
 * @param commands
 *            commands about a text
 * @param folderCommands
 *            commands about a folder of texts
 */
record Features(Outline outline, Folds folds, Selections selections, SemanticColours colours, SuppliedHints hints,
        DocumentLinks links, Navigation navigation, Renaming renaming, Hovers hovers, Proposals proposals,
        CodeActions actions, CountLenses lenses, Layout layout, Commands commands, FolderCommands folderCommands) {

    @Inject
    Features {
        // All of them are made once, with what they need of the language.
    }
}
