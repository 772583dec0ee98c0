package org.plenary.dsl.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.program.Program;

/**
 * The page in a browser widget. The first state of a text is loaded; later ones are worked into it, so that what the
 * drafter looks at stays where it is.
 */
final class PreviewPage {

    private static final String CLICK = "plenary:";

    private final Browser browser;
    private final IntConsumer clicked;
    private String shown = "";
    private boolean loaded;
    private boolean paper;
    private int zoom = 100;
    private int place;
    private String html = "";

    /** Tells the place in the text of a paragraph that was clicked. */
    PreviewPage(Browser browser, IntConsumer clicked) {
        this.browser = browser;
        this.clicked = clicked;
        browser.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                ready();
            }
        });
        browser.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                follow(event);
            }
        });
    }

    /** Shows a state of the text that goes by this name. */
    void show(String name, PrintedPage page) {
        html = page.html();
        if (loaded && name.equals(shown)) {
            run("update(" + page.literal() + ")");
            run("show(" + place + ", false)");
            applyPaper();
        } else {
            shown = name;
            loaded = false;
            browser.setText(html);
        }
    }

    String html() {
        return html;
    }

    String name() {
        return shown;
    }

    /** Shows the paragraph at this place of the text. */
    void reveal(int offset) {
        place = offset;
        run("show(" + offset + ", true)");
    }

    void zoom(int percent) {
        zoom = percent;
        run("zoom(" + percent + ")");
    }

    void paper(boolean wanted) {
        paper = wanted;
        run("paper(" + wanted + ")");
    }

    void print() {
        browser.execute("window.print()");
    }

    private void ready() {
        if (!shown.isEmpty() && !loaded) {
            browser.execute(script());
            loaded = true;
            run("zoom(" + zoom + ")");
            run("show(" + place + ", true)");
            applyPaper();
        }
    }

    private void applyPaper() {
        if (paper) {
            run("paper(true)");
        }
    }

    private void run(String call) {
        if (loaded) {
            browser.execute("plenary." + call);
        }
    }

    /** A click on a paragraph leads to the editor, a link to the web out of the workbench, a link to a note to it. */
    private void follow(LocationEvent event) {
        if (event.location.startsWith(CLICK)) {
            event.doit = false;
            String offset = event.location.substring(CLICK.length());
            if (offset.matches("\\d{1,9}")) {
                clicked.accept(Integer.parseInt(offset));
            }
        } else if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private static String script() {
        try (InputStream script = PreviewPage.class.getResourceAsStream("preview.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
