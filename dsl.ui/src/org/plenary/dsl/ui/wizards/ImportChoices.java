package org.plenary.dsl.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.plenary.dsl.imports.ImportOptions;

/**
 * What was chosen for an import.
 *
 * @param files
 *            the files to be read, anywhere on this machine
 * @param folder
 *            where the texts go
 * @param options
 *            what the files do not say themselves
 */
record ImportChoices(List<Path> files, IContainer folder, ImportOptions options) {

    ImportChoices {
        files = List.copyOf(files);
    }
}
