package org.plenary.dsl.rules.safety;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Letters of one script that look like a letter of another, each with that letter. */
final class LookAlikes {

    /** Rows of letters that look the same, column by column; a dot where a script has none. */
    private static final String LATIN = "ABCEHIJKMOPSTXYaceijopsxyZNvó";
    private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕху....";
    private static final String GREEK = "ΑΒ.ΕΗΙ.ΚΜΟΡ.ΤΧΥ.....ο....ΖΝνό";

    private static final Map<UnicodeScript, Map<Character, Character>> INTO = Map.of(
            UnicodeScript.LATIN, rows(LATIN, CYRILLIC, GREEK),
            UnicodeScript.CYRILLIC, rows(CYRILLIC, LATIN, GREEK),
            UnicodeScript.GREEK, rows(GREEK, LATIN, CYRILLIC));

    private LookAlikes() {
    }

    /** The letter of a script that a letter of another looks like; the same letter if it is of that script. */
    static char in(UnicodeScript script, char letter) {
        return INTO.get(script).getOrDefault(letter, letter);
    }

    /** Whether a script has a letter that looks like this one of another script. */
    static boolean has(UnicodeScript script, char letter) {
        return INTO.get(script).containsKey(letter);
    }

    private static Map<Character, Character> rows(String into, String... others) {
        Map<Character, Character> letters = new HashMap<>();
        for (String other : others) {
            for (int i = 0; i < into.length(); i++) {
                if (into.charAt(i) != '.' && other.charAt(i) != '.') {
                    letters.put(other.charAt(i), into.charAt(i));
                }
            }
        }
        return letters;
    }
}
