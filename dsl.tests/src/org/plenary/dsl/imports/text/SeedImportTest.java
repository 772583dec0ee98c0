package org.plenary.dsl.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.examples.Checkout;

/**
 * The extraction of A/RES/72/278 becomes the very example, apart from what the extraction does not hold: three lines of
 * the masthead that it has lost, and the names that the drafter of the example gave to the notes.
 */
class SeedImportTest {

    private static final List<String> LOST = List.of("agenda-item: 126", "issued: 2018-05-23", "job: 18-08219");

    private static final Map<String, String> NAMES = Map.of("res-60-1", "outcome", "a-51-402", "agreement", "res-70-1",
            "agenda-2030", "res-69-283", "sendai", "fccc-cp-2015-10", "paris", "a-72-791", "report");

    @Test
    void becomesTheExample() throws IOException {
        String source = ImportedText.source("extracted.txt", extraction());
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            source = source.replace("[^" + name.getKey() + "]", "[^" + name.getValue() + "]");
        }
        Plenary plenary = Plenary.create();
        String example = example();
        for (String line : LOST) {
            String key = line.substring(0, line.indexOf(':') + 1);
            example = example.lines().filter(other -> !other.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
        }
        assertEquals(plenary.format(example), plenary.format(source));
    }

    private static String example() {
        return Checkout.find().examples().stream().filter(file -> file.endsWith("A_RES_72_278.zh.resolution"))
                .map(Checkout::read).findFirst().orElseThrow();
    }

    private static byte[] extraction() throws IOException {
        try (InputStream stream = Checkout.class.getResourceAsStream("A_RES_72_278.zh.extracted.txt")) {
            return stream.readAllBytes();
        }
    }
}
