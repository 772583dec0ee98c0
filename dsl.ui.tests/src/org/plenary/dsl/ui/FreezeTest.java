package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.UiThreadWatch.Freeze;
import org.plenary.dsl.ui.preview.PreviewView;

/** The editor goes on moving while a long text is opened, typed into, scrolled through and previewed. */
class FreezeTest {

    /** As long as the longest resolutions: 350 kB. */
    private static final int PARAGRAPHS = 700;
    private static final int COLOURED = 500;
    private static final int KEYS = 30;
    private static final int STEPS = 20;

    private final Workbench workbench = new Workbench();
    private final StringBuilder figures = new StringBuilder();

    /** What the workbench does once only, when the first text is opened and the first problem shown, is over. */
    @BeforeEach
    void openSmallText() throws CoreException, IOException {
        workbench.openProject("freeze");
        IEditorPart editor = workbench.openExample("plenary-draft.en.resolution");
        Workbench.document(editor).set("1. Welcomes the outcome[^lacking].");
        Workbench.rest(2000);
        Workbench.page().closeEditor(editor, false);
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().hideView(Workbench.page().findView(PreviewView.ID));
        workbench.close();
    }

    @Test
    void longTextMoves() throws CoreException, IOException {
        moves("invented", invented());
    }

    @Test
    void longestPublishedTextMoves() throws CoreException, IOException {
        Optional<String> published = Published.text("A_RES_77_248", "en");
        Assumptions.assumeTrue(published.isPresent(), "Skipped: the published text is not there.");
        moves("A/RES/77/248", published.get());
    }

    private void moves(String name, String text) throws CoreException, IOException {
        IFile file = workbench.write("long.resolution", text);
        figures.append(name).append(", longest turns of the thread of the display\n");
        try (UiThreadWatch watch = new UiThreadWatch()) {
            IEditorPart editor = workbench.open(file);
            IDocument document = Workbench.document(editor);
            assertTrue(Workbench.becomes(() -> Workbench.viewer(editor).getTextWidget()
                    .getStyleRanges().length > COLOURED), "No colours came.");
            Workbench.rest(1000);
            note("opened", watch.longest());
            type(watch, document, document.getLength() / 2);
            note("typed into", watch.longest());
            scroll(watch, (ITextEditor) editor, document.getLength());
            note("scrolled", watch.longest());
            showPreview(editor);
            note("previewed", watch.longest());
            type(watch, document, document.getLength() / 2);
            Workbench.rest(1500);
            note("typed into beside the preview", watch.longest());
        } finally {
            keep();
        }
    }

    private static void type(UiThreadWatch watch, IDocument document, int place) {
        for (int i = 0; i < KEYS; i++) {
            int caret = place + i;
            watch.measure(() -> insert(document, caret));
            Workbench.rest(60);
        }
    }

    private static void insert(IDocument document, int caret) {
        try {
            document.replace(caret, 0, "x");
        } catch (BadLocationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void scroll(UiThreadWatch watch, ITextEditor editor, int length) {
        for (int step = 0; step < STEPS; step++) {
            int place = length / STEPS * step;
            watch.measure(() -> editor.selectAndReveal(place, 0));
            Workbench.rest(50);
        }
    }

    private void showPreview(IEditorPart editor) throws CoreException {
        long asked = System.currentTimeMillis();
        Workbench.page().showView(PreviewView.ID);
        Workbench.page().activate(editor);
        assertTrue(Workbench.becomes(FreezeTest::previewed), "There is no preview.");
        figures.append("  first preview after ").append(System.currentTimeMillis() - asked).append(" ms\n");
    }

    private static boolean previewed() {
        Workbench.rest(100);
        return Workbench.shown(Browser.class).stream().anyMatch(browser -> Boolean.TRUE
                .equals(browser.evaluate("return !!document.body && document.body.textContent.length > 100000")));
    }

    private void note(String what, Freeze longest) {
        figures.append("  ").append(what).append(": ").append(longest.milliseconds()).append(" ms\n");
        longest.where().forEach(frame -> figures.append("      ").append(frame).append('\n'));
    }

    /** The figures, for people to look at. */
    private void keep() throws IOException {
        Path file = Files.createDirectories(Path.of("target")).resolve("freezes.txt");
        Files.write(file, figures.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String invented() {
        StringBuilder text = new StringBuilder("""
                ---
                symbol:   A/RES/72/998
                language: en
                title:    Invented text of great length
                ---

                The General Assembly,

                Recalling its resolution 60/1 of 16 September 2005[^outcome],

                """);
        for (int i = 1; i <= PARAGRAPHS; i++) {
            text.append(i).append(". Requests the Secretary-General to report in paragraph ").append(i)
                    .append(" on what Member States have done, within existing resources, to carry out resolution ")
                    .append("57/32, and on everything that remains to be done in the light of document A/72/791, in ")
                    .append("order that the Assembly may consider the question at its next session, together with ")
                    .append("the views of those concerned, in accordance with its rules of procedure and practice, ")
                    .append("and bearing in mind the words of this text, which mean nothing").append(i == PARAGRAPHS
                            ? ".\n\n" : ";\n\n");
        }
        return text.append("[^outcome]: Resolution 60/1.\n").toString();
    }
}
