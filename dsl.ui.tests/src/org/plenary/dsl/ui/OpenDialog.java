package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The preferences, or the properties of a project, open at a page and used as by hand. */
final class OpenDialog {

    private final PreferenceDialog dialog;

    private OpenDialog(PreferenceDialog dialog) {
        this.dialog = dialog;
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.rest(200);
    }

    static OpenDialog preferences(String page) {
        return new OpenDialog(PreferencesUtil.createPreferenceDialogOn(
                Workbench.page().getWorkbenchWindow().getShell(), page, null, null));
    }

    static OpenDialog properties(IProject project, String page, String data) {
        return new OpenDialog(PreferencesUtil.createPropertyDialogOn(
                Workbench.page().getWorkbenchWindow().getShell(), project, page, null, data));
    }

    /** All widgets of a kind that the dialog shows. */
    <T extends Control> List<T> shown(Class<T> kind) {
        return Workbench.shown(kind).stream().filter(widget -> widget.getShell() == dialog.getShell()).toList();
    }

    /** The tree of the page that has columns, once it is there; the other one is that of the pages. */
    Tree table() {
        assertTrue(Workbench.becomes(() -> shown(Tree.class).stream().anyMatch(tree -> tree.getColumnCount() > 0)),
                "No table came.");
        return shown(Tree.class).stream().filter(tree -> tree.getColumnCount() > 0).findFirst().orElseThrow();
    }

    /** The row of the table with these words in some column. */
    TreeItem row(String words) {
        for (TreeItem family : table().getItems()) {
            for (TreeItem row : family.getItems()) {
                for (int column = 0; column < table().getColumnCount(); column++) {
                    if (row.getText(column).equals(words)) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("There is no row " + words);
    }

    void select(TreeItem row) {
        table().setSelection(row);
        table().notifyListeners(SWT.Selection, null);
    }

    /** Presses a key in the table. */
    void type(char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        event.doit = true;
        table().notifyListeners(SWT.KeyDown, event);
    }

    void press(String words) {
        Button button = shown(Button.class).stream().filter(each -> each.getText().replace("&", "").equals(words))
                .findFirst().orElseThrow(() -> new AssertionError("There is no button " + words + " among "
                        + shown(Button.class).stream().map(Button::getText).toList()));
        button.notifyListeners(SWT.Selection, new Event());
        Workbench.rest(200);
    }

    void ok() {
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        Workbench.rest(200);
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    void close() {
        if (isOpen()) {
            dialog.close();
        }
    }
}
