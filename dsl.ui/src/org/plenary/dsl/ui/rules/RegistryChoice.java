package org.plenary.dsl.ui.rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.Words;

/** Chooses a registry: a file beside the settings is named without its folder, so that both can move together. */
final class RegistryChoice {

    private RegistryChoice() {
    }

    /**
     * Asks for it.
     *
     * @param settings
     *            the URI of the file of settings
     */
    static Optional<String> ask(Shell shell, String settings) {
        Path folder = Path.of(URI.create(settings)).getParent();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Words.of("rules.registry.choose"));
        dialog.setFilterPath(folder.toString());
        return Optional.ofNullable(dialog.open()).map(chosen -> nameFrom(folder, Path.of(chosen)));
    }

    static String nameFrom(Path folder, Path file) {
        Path path = file.startsWith(folder) ? folder.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }
}
