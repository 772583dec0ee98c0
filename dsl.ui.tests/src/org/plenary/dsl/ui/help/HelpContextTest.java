package org.plenary.dsl.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.ui.PlugIn;

/** Whatever F1 is pressed at has a sentence, and pages and headings that are there. */
class HelpContextTest {

    private final HelpContexts contexts = new HelpContexts();

    @ParameterizedTest
    @EnumSource(HelpContext.class)
    void everyContextLeadsToPagesThatAreThere(HelpContext context) throws IOException {
        IContext found = contexts.getContext(PlugIn.ID + "." + context.id(), "en");
        assertFalse(found.getText().isBlank());
        assertFalse(((IContext2) found).getTitle().isBlank());
        assertTrue(found.getRelatedTopics().length > 0);
        for (IHelpResource topic : found.getRelatedTopics()) {
            assertFalse(topic.getLabel().isBlank());
            assertTrue(isThere(topic.getHref()), topic.getHref());
        }
    }

    private static boolean isThere(String href) throws IOException {
        String[] parts = href.replaceFirst("^/" + PlugIn.ID + "/", "").split("#");
        try (InputStream in = new HelpContent().getInputStream(PlugIn.ID, parts[0], Locale.ENGLISH)) {
            assertNotNull(in, href);
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return parts.length == 1 || page.contains("id=\"" + parts[1] + "\"");
        }
    }

    @Test
    void aWidgetIsAnsweredForByWhatItStandsIn() {
        Shell shell = new Shell(Display.getCurrent());
        try {
            Composite page = new Composite(shell, 0);
            Label label = new Label(page, 0);
            assertEquals(Optional.empty(), HelpContext.of(label));
            HelpContext.IMPORT.give(page);
            assertEquals(Optional.of(HelpContext.IMPORT), HelpContext.of(label));
        } finally {
            shell.dispose();
        }
    }

    @Test
    void whatIsNotOursIsLeftToOthers() {
        assertNull(contexts.getContext("org.eclipse.ui.something", "en"));
    }
}
