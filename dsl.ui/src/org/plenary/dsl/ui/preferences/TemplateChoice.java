package org.plenary.dsl.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.outputs.WordTemplate;

/** Chooses a Word template. */
public final class TemplateChoice {

    private TemplateChoice() {
    }

    /** Any template of this machine, by its path. */
    public static Optional<String> ask(Shell shell) {
        return Optional.ofNullable(dialog(shell).open());
    }

    /** A template of a project, by its name in it; one from elsewhere by its path, which is then found wrong. */
    static Optional<String> ask(Shell shell, IProject project) {
        Path folder = project.getLocation().toFile().toPath();
        FileDialog dialog = dialog(shell);
        dialog.setFilterPath(folder.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of)
                .map(file -> file.startsWith(folder) ? folder.relativize(file) : file)
                .map(file -> file.toString().replace('\\', '/'));
    }

    private static FileDialog dialog(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Words.of("export.template.choose"));
        dialog.setFilterExtensions(WordTemplate.ENDINGS);
        return dialog;
    }
}
