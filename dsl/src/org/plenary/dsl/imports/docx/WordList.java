package org.plenary.dsl.imports.docx;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list of a Word file, as paragraphs name it.
 *
 * @param counter
 *            which lists count together: those made after one model
 * @param levels
 *            its levels, from 0
 * @param restarts
 *            the levels at which it begins anew, with their first numbers
 * @param styles
 *            the levels that styles have by their ids
 */
record WordList(String counter, Map<Integer, ListLevel> levels, Map<Integer, Integer> restarts,
        Map<String, Integer> styles) {

    ListLevel level(int level) {
        return Optional.ofNullable(levels.get(level)).orElse(ListLevel.UNSAID);
    }

    OptionalInt levelOfStyle(String style) {
        return styles.containsKey(style) ? OptionalInt.of(styles.get(style)) : OptionalInt.empty();
    }
}
