package org.plenary.dsl.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the six official languages of the United Nations. */
public enum Language {

    ARABIC("ar", "ara", "A"),
    CHINESE("zh", "zho", "C"),
    ENGLISH("en", "eng", "E"),
    FRENCH("fr", "fra", "F"),
    RUSSIAN("ru", "rus", "R"),
    SPANISH("es", "spa", "S");

    private final String code;
    private final String code3;
    private final String letter;

    Language(String code, String code3, String letter) {
        this.code = code;
        this.code3 = code3;
        this.letter = letter;
    }

    /** The two-letter code, as in the header key {@code language} and in HTML's {@code lang}. */
    public String code() {
        return code;
    }

    /** The three-letter code of ISO 639-2, as Akoma Ntoso wants it. */
    public String code3() {
        return code3;
    }

    /** The letter of the job line, as in {@code 18-08219 (E)}. */
    public String letter() {
        return letter;
    }

    /** Whether the script runs from right to left. */
    public boolean rightToLeft() {
        return this == ARABIC;
    }

    /** For locale-sensitive operations of the Java library (upper case, sorting). */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language with this two-letter code in any case; empty if it is none of the six. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equalsIgnoreCase(code.strip())).findFirst();
    }
}
