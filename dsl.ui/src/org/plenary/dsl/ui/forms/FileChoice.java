package org.plenary.dsl.ui.forms;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Chooses a file. */
public final class FileChoice {

    private final String title;
    private final String[] endings;

    /**
     * Nothing is asked yet.
     *
     * @param title
     *            of the dialog
     * @param endings
     *            what files to choose from are called; none for all files
     */
    public FileChoice(String title, String... endings) {
        this.title = title;
        this.endings = endings.clone();
    }

    /** Any file of this machine, by its path. */
    public Optional<String> ask(Shell shell) {
        return Optional.ofNullable(dialog(shell).open());
    }

    /** Begins in a folder. A file in it is named without the folder, so that both can move together. */
    public Optional<String> ask(Shell shell, Path folder) {
        FileDialog dialog = dialog(shell);
        dialog.setFilterPath(folder.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of)
                .map(file -> file.startsWith(folder) ? folder.relativize(file) : file)
                .map(file -> file.toString().replace('\\', '/'));
    }

    private FileDialog dialog(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterExtensions(endings);
        return dialog;
    }
}
