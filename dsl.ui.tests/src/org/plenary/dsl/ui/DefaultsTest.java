package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.wizards.NewResolutionWizard;

/** What new texts begin with: as preferred, and in a project as the project says. */
class DefaultsTest {

    private static final String PREFERENCES = "org.plenary.dsl.ui.preferences";
    private static final String PROPERTIES = "org.plenary.dsl.ui.drafting";

    private final Workbench workbench = new Workbench();
    private OpenDialog dialog;

    @BeforeEach
    void open() throws CoreException {
        workbench.openProject("defaults");
        workbench.checkWholeProject();
    }

    @AfterEach
    void close() throws CoreException {
        if (dialog != null) {
            dialog.close();
        }
        workbench.close();
    }

    @Test
    void aProjectHasItsOwnOrganLanguageAndSession() {
        dialog = OpenDialog.properties(workbench.project(), PROPERTIES, null);
        choose(0, Words.of("organ.SECURITY_COUNCIL"));
        choose(1, Defaults.name(Language.FRENCH));
        dialog.shown(Text.class).stream()
                .filter(field -> field.getMessage().equals(Words.of("preferences.session.hint"))).findFirst()
                .orElseThrow().setText("79");
        Screen.keep("defaults-project");
        dialog.ok();
        assertEquals(Organ.SECURITY_COUNCIL, Defaults.organ(Optional.of(workbench.project())));
        assertEquals(Language.FRENCH, Defaults.language(Optional.of(workbench.project())));
        assertEquals(Optional.of("79"), Defaults.session(Optional.of(workbench.project())));
        assertEquals(Organ.GENERAL_ASSEMBLY, Defaults.organ(Optional.empty()));
        NewResolutionWizard wizard = new NewResolutionWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
        OpenWizard open = new OpenWizard(wizard);
        assertTrue(Workbench.shown(Combo.class).stream().anyMatch(combo -> combo.getText()
                .equals(Words.of("organ.SECURITY_COUNCIL"))));
        assertTrue(Workbench.shown(Text.class).stream().anyMatch(field -> field.getText().equals("79")));
        open.close();
    }

    @Test
    void theSessionIsANumberOrFollowsFromTheDay() {
        dialog = OpenDialog.preferences(PREFERENCES);
        Text session = dialog.shown(Text.class).stream()
                .filter(field -> field.getMessage().equals(Words.of("preferences.session.hint"))).findFirst()
                .orElseThrow();
        session.setText("eighty");
        session.notifyListeners(SWT.FocusOut, new Event());
        Screen.keep("defaults-wrong");
        assertTrue(dialog.isOpen());
        session.setText("81");
        dialog.ok();
        assertEquals(Optional.of("81"), Defaults.session(Optional.empty()));
        dialog = OpenDialog.preferences(PREFERENCES);
        dialog.press("Restore Defaults");
        Screen.keep("defaults");
        dialog.ok();
        assertEquals(Optional.empty(), Defaults.session(Optional.empty()));
    }

    private void choose(int place, String name) {
        Combo combo = dialog.shown(Combo.class).get(place);
        combo.select(Arrays.asList(combo.getItems()).indexOf(name));
        combo.notifyListeners(SWT.Selection, new Event());
    }
}
