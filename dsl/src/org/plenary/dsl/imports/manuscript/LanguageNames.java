package org.plenary.dsl.imports.manuscript;

import java.util.Set;

/** The name of a language over a text, with which collections of translations begin: "French", "Arabic, Standard". */
final class LanguageNames {

    private static final Set<String> NAMES = Set.of("Arabic", "Chinese", "English", "French", "Russian", "Spanish");
    private static final int LONGEST = 40;

    private LanguageNames() {
    }

    static boolean isName(String line) {
        String first = line.replaceAll("[,(].*$", "").strip();
        return line.length() <= LONGEST && NAMES.contains(first);
    }
}
