package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.preview.PreviewView;

/** The editor goes on moving while a long text is opened, typed into, scrolled through and previewed. */
class FreezeTest {

    /** As long as the longest resolutions: 350 kB. */
    private static final int PARAGRAPHS = 700;
    private static final long UNBEARABLE_IN_MILLISECONDS = 3_000;

    private final Workbench workbench = new Workbench();
    private final Map<String, Long> longest = new LinkedHashMap<>();

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("freeze");
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void longTextMoves() throws CoreException, BadLocationException, IOException {
        try (UiThreadWatch watch = new UiThreadWatch()) {
            IEditorPart editor = workbench.open(workbench.write("long.resolution", text()));
            IDocument document = Workbench.document(editor);
            Workbench.becomes(() -> Workbench.viewer(editor).getTextWidget().getStyleRanges().length > PARAGRAPHS);
            longest.put("opened", watch.longest());
            type(document, document.getLength() / 2);
            longest.put("typed into", watch.longest());
            for (int place = 0; place < document.getLength(); place += document.getLength() / 20) {
                ((ITextEditor) editor).selectAndReveal(place, 0);
                Workbench.rest(50);
            }
            longest.put("scrolled", watch.longest());
            Workbench.page().showView(PreviewView.ID);
            long asked = System.currentTimeMillis();
            Workbench.page().activate(editor);
            assertTrue(Workbench.becomes(FreezeTest::previewed), "There is no preview.");
            longest.put("first preview shown after", System.currentTimeMillis() - asked);
            longest.put("previewed", watch.longest());
            type(document, document.getLength() / 2);
            Workbench.rest(1500);
            longest.put("typed into beside the preview", watch.longest());
        }
        keep();
        longest.forEach((what, milliseconds) -> assertTrue(
                milliseconds < UNBEARABLE_IN_MILLISECONDS || what.startsWith("first"), longest::toString));
    }

    private static void type(IDocument document, int place) throws BadLocationException {
        for (int i = 0; i < 30; i++) {
            document.replace(place + i, 0, "x");
            Workbench.rest(60);
        }
    }

    private static boolean previewed() {
        Workbench.rest(300);
        return Workbench.shown(Browser.class).stream().anyMatch(browser -> Boolean.TRUE
                .equals(browser.evaluate("return document.body.textContent.includes('paragraph " + PARAGRAPHS + "')")));
    }

    /** The figures, for people to look at. */
    private void keep() throws IOException {
        Files.createDirectories(Path.of("target"));
        StringBuilder lines = new StringBuilder("Longest freeze in milliseconds while a long text was\n");
        longest.forEach((what, milliseconds) -> lines.append(what).append(": ").append(milliseconds).append('\n'));
        Files.write(Path.of("target", "freezes.txt"), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Invented. */
    private static String text() {
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
