package org.plenary.dsl.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.PlugIn;

class HelpPageTest {

    private static final Pattern TOPIC = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void everyTopicOfTheHelpIsAPage() throws IOException {
        HelpContent content = new HelpContent();
        try (InputStream in = PlenaryUi.get().getBundle().getEntry("help/toc.xml").openStream()) {
            Matcher topic = TOPIC.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertTrue(topic.find());
            do {
                try (InputStream page = content.getInputStream(PlugIn.ID, topic.group(1), Locale.ENGLISH)) {
                    assertTrue(page != null && page.readAllBytes().length > 500, topic.group(1));
                }
            } while (topic.find());
        }
    }

    @Test
    void linksTablesAndTextsAreThoseOfThePage() throws IOException {
        String page = HelpPage.named("language").orElseThrow().html();
        assertTrue(page.contains("<title>How to write a resolution</title>"));
        assertTrue(page.contains("<table>") && page.contains("<pre>"));
        assertTrue(page.contains("id=\"the-header\"") && page.contains("href=\"#the-header\""));
        assertFalse(Pattern.compile("href=\"[^\":]*\\.md").matcher(page).find());
    }

    @Test
    void whatIsNoPageIsLeftToOthers() {
        HelpContent content = new HelpContent();
        for (String href : List.of("docs/nowhere.html", "docs/../plugin.xml", "help/help.css", "")) {
            assertEquals(null, content.getInputStream(PlugIn.ID, href, Locale.ENGLISH), href);
        }
    }
}
