package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages of documentation link to and name is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)(?<file>[^)#]*)(?:#(?<heading>[^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private final Checkout checkout = Checkout.find();

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        List<Path> pages = checkout.pages();
        assertFalse(pages.isEmpty());
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> follow(page)));
    }

    @Test
    void everyTestThatGuardsAnInvariantExists() {
        String page = Checkout.read(checkout.path("ARCHITECTURE.md"));
        List<String> named = TEST.matcher(page).results().map(found -> found.group(1)).distinct().toList();
        assertFalse(named.isEmpty());
        Set<String> tests = checkout.tests();
        assertEquals(List.of(), named.stream().filter(test -> !tests.contains(test)).toList());
    }

    private void follow(Path page) {
        Matcher link = LINK.matcher(CODE.matcher(Checkout.read(page)).replaceAll(""));
        while (link.find()) {
            Path target = link.group("file").isEmpty() ? page : page.resolveSibling(link.group("file")).normalize();
            assertTrue(Files.exists(target), () -> page + " links to " + target + ", which does not exist");
            String heading = link.group("heading");
            assertTrue(heading == null || anchors(target).contains(heading),
                    () -> page + " links to the heading #" + heading + ", which does not exist");
        }
    }

    /** The names by which headings can be linked to: words in lower case, joined by hyphens. */
    private static List<String> anchors(Path page) {
        return CODE.matcher(Checkout.read(page)).replaceAll("").lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }
}
