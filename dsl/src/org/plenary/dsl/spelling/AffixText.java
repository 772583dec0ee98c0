package org.plenary.dsl.spelling;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An affix file as Hunspell itself reads it: how it is encoded and how its flags are written may stand anywhere and
 * twice, as in the Arabic dictionary of Debian; the library wants both once, and near the beginning.
 */
final class AffixText {

    private static final Pattern DIRECTIVE = Pattern.compile("(SET|FLAG)\\s+(\\S+)\\s*");
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private AffixText() {
    }

    /** The bytes with those lines once, at the beginning. A byte stands for itself: the encoding is not known yet. */
    static byte[] inOrder(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Map<String, String> first = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder(text.length());
        (text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines().forEach(line -> {
            Matcher directive = DIRECTIVE.matcher(line);
            if (directive.matches()) {
                first.putIfAbsent(directive.group(1), directive.group(1) + " " + directive.group(2));
            } else {
                rest.append(line).append('\n');
            }
        });
        String head = first.isEmpty() ? "" : String.join("\n", first.values()) + "\n";
        return (head + rest).getBytes(StandardCharsets.ISO_8859_1);
    }
}
