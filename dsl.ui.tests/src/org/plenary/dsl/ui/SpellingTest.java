package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.ui.markers.ProblemMarkers;
import org.plenary.dsl.ui.spelling.SpellingChoice;

/** A drafter sees a misspelt word, writes what was meant, and teaches a word that no dictionary has. */
class SpellingTest {

    private static final String DRAFT = """
            ---
            language: en
            title:    Report
            ---

            The General Assembly,

            1. Welcomes the raport of the chatbot committee.
            """;

    @TempDir
    Path dictionaries;

    private final Workbench workbench = new Workbench();
    private final IPreferenceStore store = SpellingChoice.store();
    private IFile file;
    private IDocument document;

    @BeforeEach
    void openText() throws CoreException, IOException {
        Files.writeString(dictionaries.resolve("en_GB.aff"), "SET UTF-8\nTRY eaport\n");
        Files.writeString(dictionaries.resolve("en_GB.dic"), "6\nreport\nthe\nof\ncommittee\ngeneral\nassembly\n");
        workbench.openProject("drafts");
        store.setValue(SpellingChoice.FOLDER, dictionaries.toString());
        store.setValue(SpellingChoice.CHECK, true);
        file = workbench.write("draft.resolution", DRAFT);
        document = Workbench.document(workbench.open(file));
        assertTrue(Workbench.becomes(() -> words().equals(List.of("raport", "chatbot"))), () -> "told: " + words());
    }

    @AfterEach
    void close() throws CoreException {
        store.setToDefault(SpellingChoice.FOLDER);
        workbench.close();
    }

    @Test
    void whatWasMeantIsWritten() {
        choose("raport", "“report”");
        assertTrue(Workbench.becomes(() -> words().equals(List.of("chatbot"))), () -> "told: " + words());
        assertTrue(document.get().contains("Welcomes the report of"), document.get());
    }

    @Test
    void aWordIsTaught() throws CoreException {
        choose("chatbot", "“chatbot”");
        assertTrue(Workbench.becomes(() -> words().equals(List.of("raport"))), () -> "told: " + words());
        IFile own = workbench.project().getFile("plenary-words.en.txt");
        assertTrue(Workbench.becomes(own::exists), "The workbench does not show the file of own words");
        own.delete(true, null);
        assertTrue(Workbench.becomes(() -> words().equals(List.of("raport", "chatbot"))), () -> "told: " + words());
    }

    @Test
    void spellingIsSwitchedOffOnItsPage() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, "org.plenary.dsl.ui.spelling", null,
                null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertTrue(Workbench.becomes(() -> !Workbench.shown(Link.class).isEmpty()));
        Screen.keep("spelling-preferences");
        Button check = Workbench.shown(Button.class).stream()
                .filter(button -> button.getText().equals(Words.of("spelling.check"))).findFirst().orElseThrow();
        assertTrue(check.getSelection());
        check.setSelection(false);
        check.notifyListeners(SWT.Selection, new Event());
        Workbench.shown(Button.class).stream().filter(button -> button.getShell() == check.getShell()
                && button.getShell().getDefaultButton() == button).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        assertTrue(Workbench.becomes(() -> words().isEmpty()), () -> "told: " + words());
        assertEquals(false, store.getBoolean(SpellingChoice.CHECK));
    }

    private void choose(String word, String title) {
        IMarker marker = markers().stream().filter(found -> text(found).equals(word)).findFirst().orElseThrow();
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
        Arrays.stream(offered).filter(one -> one.getLabel().contains(title)).findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.stream(offered).map(IMarkerResolution::getLabel).toList()))
                .run(marker);
    }

    private List<String> words() {
        return markers().stream().map(this::text).toList();
    }

    private String text(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int end = marker.getAttribute(IMarker.CHAR_END, 0);
        return end <= document.getLength() ? document.get().substring(start, end) : "";
    }

    private List<IMarker> markers() {
        return Problems.of(file).stream()
                .filter(marker -> "unknown-word".equals(marker.getAttribute(ProblemMarkers.CODE, ""))).toList();
    }
}
