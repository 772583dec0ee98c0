package org.plenary.dsl.rules.safety;

import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Characters that nobody sees, and characters that only the drafter's machine knows. Arabic needs some of the first:
 * marks of direction, and the joiners between its letters.
 */
final class HiddenCharacters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int OBJECT = 0xFFFC;

    private final String text;
    private final Language language;
    private final Alarms alarms;

    HiddenCharacters(String text, Language language, Alarms alarms) {
        this.text = text;
        this.language = language;
        this.alarms = alarms;
    }

    /** Looks at the character at a place, and gives the end of what was looked at. */
    int look(int at) {
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        if (isInvisible(character, at)) {
            while (end < text.length() && isInvisible(text.codePointAt(end), end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            alarms.report(SafetyRule.INVISIBLE, at, end,
                    Sentence.of("invisible-character", Alarms.name(character)),
                    Fix.safe(Sentence.of("invisible-character.fix"), new Edit(new Span(at, end - at), "")));
        } else if (Character.getType(character) == Character.PRIVATE_USE) {
            alarms.report(SafetyRule.PRIVATE_USE, at, end,
                    Sentence.of("private-use-character", Alarms.name(character)));
        } else if (character == REPLACEMENT || character == OBJECT) {
            alarms.report(SafetyRule.LOST, at, end, Sentence.of("lost-character", Alarms.name(character)));
        }
        return end;
    }

    /** Whether a character may be looked at: one of a plain text never needs to be. */
    static boolean concern(char unit) {
        return unit >= '\u2000' && unit <= '\u2064' || unit == '\u00AD' || unit == '\u061C' || unit == '\u034F'
                || unit == '\u115F' || unit == '\u1160' || unit == '\u180E' || unit == '\u3164'
                || unit >= '\uD800' && unit <= '\uF8FF' || unit >= '\uFE00' && unit <= '\uFE0F' || unit >= '\uFEFF';
    }

    private boolean isInvisible(int character, int at) {
        return switch (character) {
            case 0x200E, 0x200F, 0x061C -> language != Language.ARABIC;
            case 0x200C, 0x200D -> !isBetweenJoiningLetters(at);
            case 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default -> character >= 0x2061 && character <= 0x2064 || character >= 0xFE00 && character <= 0xFE0F
                    || character >= 0xE0000 && character <= 0xE007F;
        };
    }

    /** Persian words quoted in an Arabic text, and Arabic abbreviations, are parted and joined so. */
    private boolean isBetweenJoiningLetters(int at) {
        return at > 0 && at + 1 < text.length() && isJoining(text.charAt(at - 1))
                && (isJoining(text.charAt(at + 1)) || language == Language.ARABIC);
    }

    private static boolean isJoining(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
