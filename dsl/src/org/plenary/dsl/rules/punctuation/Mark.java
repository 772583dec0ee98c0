package org.plenary.dsl.rules.punctuation;

import org.plenary.dsl.language.Language;

/** The marks at which the parts of the long sentence end that a resolution is. */
enum Mark {

    COMMA("a comma", ',', '،', '，'),
    SEMICOLON("a semicolon", ';', '؛', '；'),
    COLON("a colon", ':', ':', '：'),
    STOP("a full stop", '.', '.', '。');

    /** All marks that may stand at the end of a paragraph in some language. */
    private static final String ANY = ",;:.،؛，；：。、!?؟！？…";

    private final String name;
    private final char latin;
    private final char arabic;
    private final char chinese;

    Mark(String name, char latin, char arabic, char chinese) {
        this.name = name;
        this.latin = latin;
        this.arabic = arabic;
        this.chinese = chinese;
    }

    /** Whether a character is a mark of any kind and language. */
    static boolean isMark(char c) {
        return ANY.indexOf(c) >= 0;
    }

    /** For a sentence: “a comma”. */
    String title() {
        return name;
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
