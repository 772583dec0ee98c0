package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A wizard that is open, filled in and finished as by hand. */
final class OpenWizard extends WizardDialog {

    OpenWizard(IWizard wizard) {
        super(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        setBlockOnOpen(false);
        open();
        Workbench.rest(200);
    }

    /** Writes into the field after this label. */
    void write(String label, String words) {
        List<Control> all = controls();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Label found && found.getText().replace("&", "").equals(label)
                    && all.get(i + 1) instanceof Text field) {
                field.setText(words);
                return;
            }
        }
        throw new AssertionError("There is no field " + label);
    }

    /** Ticks the box with these words, or takes the tick away. */
    void tick(String words, boolean ticked) {
        Button box = controls().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no box " + words));
        box.setSelection(ticked);
        box.notifyListeners(SWT.Selection, null);
    }

    void next() {
        press(IDialogConstants.NEXT_ID);
    }

    void finish() {
        press(IDialogConstants.FINISH_ID);
    }

    private void press(int button) {
        assertTrue(getButton(button).isEnabled(), () -> "It cannot be gone on: " + lack());
        getButton(button).notifyListeners(SWT.Selection, null);
        Workbench.rest(200);
    }

    private String lack() {
        return String.valueOf(getCurrentPage().getErrorMessage());
    }

    private List<Control> controls() {
        List<Control> found = new ArrayList<>();
        collect(getShell(), found);
        return found;
    }

    private static void collect(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                found.add(child);
                if (child instanceof Composite inside) {
                    collect(inside, found);
                }
            }
        }
    }
}
