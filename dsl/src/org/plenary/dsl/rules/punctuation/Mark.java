package org.plenary.dsl.rules.punctuation;

import java.util.Locale;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.wording.Sentence;

/** The marks at which the parts of the long sentence end that a resolution is. */
enum Mark {

    COMMA(',', '،', '，'),
    SEMICOLON(';', '؛', '；'),
    COLON(':', ':', '：'),
    STOP('.', '.', '。');

    /** All marks that may stand at the end of a paragraph in some language. */
    private static final String ANY = ",;:.،؛，；：。、!?؟！？…";

    private final char latin;
    private final char arabic;
    private final char chinese;

    Mark(char latin, char arabic, char chinese) {
        this.latin = latin;
        this.arabic = arabic;
        this.chinese = chinese;
    }

    /** Whether a character is a mark of any kind and language. */
    static boolean isMark(char c) {
        return ANY.indexOf(c) >= 0;
    }

    /** For a sentence: “a comma”. */
    Sentence title() {
        return Sentence.of("punctuation." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether a character is this mark in some language. */
    boolean looksLike(char c) {
        return c == latin || c == arabic || c == chinese;
    }

    /** The mark as the language writes it. */
    char in(Language language) {
        return switch (language) {
            case ARABIC -> arabic;
            case CHINESE -> chinese;
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> latin;
        };
    }

    /** The mark with the space that stands before it: in French a no-break space before all but comma and full stop. */
    String written(Language language) {
        boolean spaced = language == Language.FRENCH && (this == SEMICOLON || this == COLON);
        return (spaced ? "\u00A0" : "") + in(language);
    }
}
