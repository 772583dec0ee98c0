package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.markers.ProblemMarkers;
import org.plenary.dsl.ui.rules.RuleProperties;

/** Rules are set for a project, for the workspace and at a problem, and what is set holds at once. */
class RulesTest {

    private static final String RULE = "undefined-note";
    private static final String DRAFT = """
            ---
            language: en
            symbol: A/C.3/80/L.1
            title: Oceans
            ---

            The General Assembly,

            1. Decides[^lacking] to act.
            """;

    private final Workbench workbench = new Workbench();
    private final Path ofWorkspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().append("plenary.toml")
            .toFile().toPath();
    private IFile text;
    private IEditorPart editor;
    private OpenDialog dialog;

    @BeforeEach
    void open() throws CoreException {
        workbench.openProject("rules");
        workbench.checkWholeProject();
        text = workbench.write("draft.resolution", DRAFT);
        editor = workbench.open(text);
        assertTrue(Workbench.becomes(this::isMarked));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        if (dialog != null) {
            dialog.close();
        }
        workbench.close();
        Files.deleteIfExists(ofWorkspace);
    }

    @Test
    void aRuleIsSwitchedOffByAKeyAndTakenBackByTheDefaults() throws CoreException, IOException {
        dialog = OpenDialog.properties(workbench.project(), RuleProperties.ID, RULE);
        assertEquals("Every footnote that is called is written.", dialog.table().getSelection()[0].getText());
        assertEquals(Words.of("severity.error"), dialog.row(RULE).getText(1));
        dialog.type('4');
        assertEquals(Words.of("severity.off"), dialog.row(RULE).getText(1));
        Screen.keep("rules-project");
        dialog.ok();
        assertFalse(dialog.isOpen());
        assertTrue(Workbench.becomes(() -> !isMarked()), "It is still marked.");
        assertEquals("[rules]\nundefined-note = \"off\"\n", settings());
        dialog = OpenDialog.properties(workbench.project(), RuleProperties.ID, RULE);
        assertEquals(Words.of("severity.off"), dialog.row(RULE).getText(1));
        dialog.press("Restore Defaults");
        assertEquals(Words.of("severity.error"), dialog.row(RULE).getText(1));
        dialog.ok();
        assertTrue(Workbench.becomes(this::isMarked), "It is not marked again.");
        assertEquals("[rules]\n", settings());
    }

    @Test
    void rulesAreFoundByTheirWordsAndAProfileShowsHowGraveTheyAreThen() {
        dialog = OpenDialog.properties(workbench.project(), RuleProperties.ID, null);
        dialog.table();
        Text filter = dialog.shown(Text.class).stream()
                .filter(field -> field.getMessage().equals(Words.of("rules.filter"))).findFirst().orElseThrow();
        filter.setText("also further");
        assertEquals(List.of(Words.of("rules.family.OPENINGS")),
                Stream.of(dialog.table().getItems()).map(TreeItem::getText).toList());
        assertEquals(Words.of("severity.hint"), dialog.row("also-further").getText(1));
        Combo profile = dialog.shown(Combo.class).get(0);
        profile.select(Arrays.asList(profile.getItems()).indexOf(Words.of("rules.profile.historic")));
        profile.notifyListeners(SWT.Selection, new Event());
        assertEquals(Words.of("severity.off"), dialog.row("also-further").getText(1));
        Screen.keep("rules-filter");
    }

    @Test
    void aBrokenFileIsShownAndNotTouched() throws CoreException, IOException {
        workbench.write("plenary.toml", "profile = un\n");
        dialog = OpenDialog.properties(workbench.project(), RuleProperties.ID, RULE);
        assertFalse(dialog.row(RULE).isDisposed());
        String sentence = dialog.shown(Link.class).get(0).getText();
        assertTrue(sentence.contains("The settings cannot be understood"), sentence);
        dialog.type('4');
        assertEquals(Words.of("severity.error"), dialog.row(RULE).getText(1));
        Screen.keep("rules-broken");
        dialog.ok();
        assertEquals("profile = un\n", settings());
    }

    @Test
    void mistakesOfTheFileAreMarkedInIt() throws CoreException {
        IFile file = workbench.write("plenary.toml", "# ours\ncolour = 3\n");
        assertTrue(Workbench.becomes(() -> Problems.say(file, "There is no setting “colour”")), "Nothing is marked.");
    }

    @Test
    void whatIsSetForTheWorkspaceHoldsInItsProjects() throws IOException {
        dialog = OpenDialog.preferences(RuleProperties.ID);
        dialog.select(dialog.row(RULE));
        dialog.type('4');
        Screen.keep("rules-workspace");
        dialog.ok();
        assertTrue(Workbench.becomes(() -> !isMarked()), "It is still marked.");
        assertEquals("[rules]\nundefined-note = \"off\"\n", Files.readString(ofWorkspace));
    }

    @Test
    void aProblemIsAllowedWithAReasonThatIsSelectedToBeWrittenOver() throws CoreException {
        resolution("Allow this here, with a reason (undefined-note)").run(marker());
        IDocument document = Workbench.document(editor);
        assertTrue(document.get().contains("<!-- allow undefined-note: the agreed wording -->\n\n1. Decides"),
                document.get());
        ITextSelection selected = (ITextSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals("the agreed wording", selected.getText());
        assertTrue(Workbench.becomes(() -> !isMarked()), "It is still marked.");
    }

    @Test
    void aRuleIsSwitchedOffAtAProblemOrItsSettingIsShown() throws CoreException, IOException {
        resolution(Words.of("fix.severity"));
        resolution(Words.of("fix.about"));
        resolution("Switch this rule off in all texts of the folder (undefined-note)").run(marker());
        assertTrue(Workbench.becomes(() -> !isMarked()), "It is still marked.");
        assertEquals("[rules]\nundefined-note = \"off\"\n", settings());
    }

    private IMarkerResolution resolution(String label) throws CoreException {
        IMarkerResolution[] all = IDE.getMarkerHelpRegistry().getResolutions(marker());
        return Stream.of(all).filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow(
                () -> new AssertionError(Stream.of(all).map(IMarkerResolution::getLabel).toList().toString()));
    }

    private IMarker marker() throws CoreException {
        return Problems.of(text).stream()
                .filter(marker -> RULE.equals(marker.getAttribute(ProblemMarkers.CODE, ""))).findFirst().orElseThrow();
    }

    private boolean isMarked() {
        return Problems.say(text, "lacking");
    }

    private String settings() throws IOException {
        return Files.readString(workbench.project().getLocation().append("plenary.toml").toFile().toPath());
    }
}
