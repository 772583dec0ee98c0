package org.plenary.dsl.rules.safety;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.wording.Sentence;

/**
 * Words with a letter of another script that looks like one of their own: {@code располагающиe} with a Latin
 * {@code e}. Neither a search nor a reader of screens finds such a word. What has no look-alike was meant as it stands:
 * {@code μm}, {@code ^A-образный}.
 */
final class MixedWords {

    private static final UnicodeScript[] SCRIPTS = {UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
        UnicodeScript.GREEK};

    private final String text;
    private final Language language;
    private final Alarms alarms;

    MixedWords(String text, Language language, Alarms alarms) {
        this.text = text;
        this.language = language;
        this.alarms = alarms;
    }

    /** Looks at the word that begins at a place, and gives its end. */
    int look(int start) {
        UnicodeScript first = script(text.charAt(start));
        boolean mixed = false;
        int end = start + 1;
        UnicodeScript next = end < text.length() ? script(text.charAt(end)) : null;
        while (next != null) {
            mixed |= next != first;
            end++;
            next = end < text.length() ? script(text.charAt(end)) : null;
        }
        if (mixed) {
            mixed(start, end);
        } else {
            alone(start, end, first);
        }
        return end;
    }

    /** Latin, Cyrillic or Greek; null for every other character. */
    static UnicodeScript script(char letter) {
        if (letter < 'A') {
            return null;
        }
        if (letter <= 'z') {
            return letter <= 'Z' || letter >= 'a' ? UnicodeScript.LATIN : null;
        }
        if (letter < '\u00C0' || letter > '\u052F' && letter < '\u1E00' || letter > '\u1FFF') {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK
                ? script : null;
    }

    private UnicodeScript own() {
        return language == Language.RUSSIAN ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    }

    private void mixed(int start, int end) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (int i = start; i < end; i++) {
            counts.merge(script(text.charAt(i)), 1, Integer::sum);
        }
        UnicodeScript meant = own();
        for (UnicodeScript script : SCRIPTS) {
            meant = counts.getOrDefault(script, 0) > counts.getOrDefault(meant, 0) ? script : meant;
        }
        if (looksLike(meant, start, end)) {
            report(meant, start, end);
        }
    }

    /**
     * A whole word of one script. In a symbol such as {@code А/72/1} every letter is Latin; in running Russian one
     * small Latin letter between two words is a Cyrillic one that was mistyped: {@code в связи c пандемией}.
     */
    private void alone(int start, int end, UnicodeScript script) {
        if (script != UnicodeScript.LATIN && isInSymbol(start, end) && looksLike(UnicodeScript.LATIN, start, end)) {
            report(UnicodeScript.LATIN, start, end);
        } else if (script != own() && isMistyped(start, end) && looksLike(own(), start, end)) {
            report(own(), start, end);
        }
    }

    private boolean isMistyped(int start, int end) {
        return language == Language.RUSSIAN
                ? end == start + 1 && isBetweenWords(start, end) && Character.isLowerCase(text.charAt(start))
                : isUsual(language);
    }

    private static boolean isUsual(Language language) {
        return language == Language.ENGLISH || language == Language.FRENCH || language == Language.SPANISH;
    }

    private boolean isBetweenWords(int start, int end) {
        return start > 1 && end + 1 < text.length() && isSpace(text.charAt(start - 1)) && isSpace(text.charAt(end))
                && script(text.charAt(start - 2)) == UnicodeScript.CYRILLIC
                && script(text.charAt(end + 1)) == UnicodeScript.CYRILLIC;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u00A0' || character == '\n';
    }

    /** Letters beside a stroke and figures: {@code A/C.3/72/L.19}. */
    private boolean isInSymbol(int start, int end) {
        boolean first = end + 1 < text.length() && text.charAt(end) == '/' && isOfSymbol(end + 1);
        boolean inner = start > 0 && text.charAt(start - 1) == '/' && end + 1 < text.length()
                && "./".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1));
        return first || inner;
    }

    private boolean isOfSymbol(int at) {
        return Character.isDigit(text.charAt(at)) || text.startsWith("RES/", at) || text.startsWith("HRC/", at)
                || text.startsWith("C.", at);
    }

    private boolean looksLike(UnicodeScript script, int start, int end) {
        for (int i = start; i < end; i++) {
            if (script(text.charAt(i)) != script && !LookAlikes.has(script, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void report(UnicodeScript script, int start, int end) {
        StringBuilder meant = new StringBuilder();
        for (int i = start; i < end; i++) {
            meant.append(LookAlikes.in(script, text.charAt(i)));
        }
        alarms.replace(SafetyRule.LOOK_ALIKE, start, end,
                Sentence.of("look-alike-letter", alarms.words(start, end), letters(script)), meant.toString());
    }

    private static Sentence letters(UnicodeScript script) {
        return Sentence.of(script == UnicodeScript.CYRILLIC ? "look-alike-letter.cyrillic"
                : script == UnicodeScript.GREEK ? "look-alike-letter.greek" : "look-alike-letter.latin");
    }
}
