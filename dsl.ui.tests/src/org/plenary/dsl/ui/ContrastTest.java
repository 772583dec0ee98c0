package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of a text can be read on the grounds of the workbench: at 4.5 to 1 at least, as WCAG 2 asks (1.4.3). */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern LIGHT = Pattern
            .compile("id=\"org\\.plenary\\.dsl\\.ui\\.colour\\.(\\w+)\"[^>]*?value=\"([\\d,]+)\"");
    private static final Pattern DARK = Pattern
            .compile("#org-plenary-dsl-ui-colour-(\\w+) \\{\\s*color: rgb\\(([\\d,]+)\\)");

    private static final int[] WHITE = {255, 255, 255};
    private static final int[] CURRENT_LINE = {232, 242, 254};
    private static final int[] DARK_GROUND = {47, 47, 47};

    @Test
    void onALightGround() throws IOException {
        colours("plugin.xml", LIGHT).forEach((name, colour) -> {
            assertReadable(name, colour, WHITE);
            assertReadable(name, colour, CURRENT_LINE);
        });
    }

    @Test
    void onADarkGround() throws IOException {
        colours("css/dark.css", DARK).forEach((name, colour) -> assertReadable(name, colour, DARK_GROUND));
        assertEquals(colours("plugin.xml", LIGHT).keySet(), colours("css/dark.css", DARK).keySet());
    }

    private static void assertReadable(String name, int[] colour, int[] ground) {
        double brighter = Math.max(luminance(colour), luminance(ground));
        double darker = Math.min(luminance(colour), luminance(ground));
        double contrast = (brighter + 0.05) / (darker + 0.05);
        assertTrue(contrast >= LEAST, () -> name + " on " + Arrays.toString(ground) + ": " + contrast);
    }

    private static double luminance(int[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, int[]> colours(String file, Pattern definition) throws IOException {
        try (InputStream in = PlenaryUi.get().getBundle().getEntry(file).openStream()) {
            Map<String, int[]> colours = new TreeMap<>();
            definition.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(found -> colours.put(found.group(1), Arrays.stream(found.group(2).split(","))
                            .mapToInt(Integer::parseInt).toArray()));
            assertTrue(colours.size() >= 10, colours::toString);
            return colours;
        }
    }
}
