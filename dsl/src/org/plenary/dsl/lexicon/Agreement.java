package org.plenary.dsl.lexicon;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * Brings the forms that an opening phrase takes to agree with its organ to one: an Assembly is feminine, a Council is
 * masculine, and the lexicon need not have counted both (Préoccupée and Préoccupé, убеждена and убежден, تشير and يشير).
 */
final class Agreement {

    // Vivement préoccupée, consciente; the mute e of any other word falls as well, on both sides of the comparison.
    private static final Pattern FRENCH = Pattern.compile("(?<=\\p{L}{4})e\\b", Pattern.UNICODE_CHARACTER_CLASS);
    // Convencida, Profundamente preocupada.
    private static final Pattern SPANISH = Pattern.compile("(?<=[ai]d)a\\b");
    // будучи убеждена, будучи встревожена.
    private static final Pattern RUSSIAN = Pattern.compile("(?<=ен)а\\b", Pattern.UNICODE_CHARACTER_CLASS);
    // The verb: تشير of the Assembly, يشير of a Council.
    private static final Pattern ARABIC_VERB = Pattern.compile("(?<=^| )ي");
    // Its pronoun: اعتبارها of the Assembly, اعتباره of a Council.
    private static final Pattern ARABIC_PRONOUN = Pattern.compile("(?<=\\p{L})ه(?= |$)");

    private final UnaryOperator<String> form;

    private Agreement(UnaryOperator<String> form) {
        this.form = form;
    }

    static Agreement of(Language language) {
        return new Agreement(switch (language) {
            case ARABIC -> phrase -> replace(ARABIC_PRONOUN, replace(ARABIC_VERB, phrase, "ت"), "ها");
            case FRENCH -> phrase -> replace(FRENCH, phrase, "");
            case SPANISH -> phrase -> replace(SPANISH, phrase, "o");
            case RUSSIAN -> phrase -> replace(RUSSIAN, phrase, "");
            case ENGLISH, CHINESE -> UnaryOperator.identity();
        });
    }

    /** One form for all that differ in agreement only. */
    String neutral(String phrase) {
        return form.apply(phrase);
    }

    private static String replace(Pattern ending, String phrase, String replacement) {
        return ending.matcher(phrase).replaceAll(replacement);
    }
}
