package org.plenary.dsl.writer.docx;

import org.plenary.dsl.language.Language;

/**
 * The languages of a text in the terms of Word, which keeps one for each kind of script; they choose the dictionary.
 *
 * @param latin
 *            of Latin and Cyrillic script
 * @param eastAsian
 *            of Chinese script
 * @param bidirectional
 *            of Arabic script
 */
record LanguageTags(String latin, String eastAsian, String bidirectional) {

    private static final String BRITISH = "en-GB";
    private static final String CHINESE = "zh-CN";
    private static final String ARABIC = "ar-SA";

    /** The tags of a language; the Organization writes English as in Britain. */
    static LanguageTags of(Language language) {
        return switch (language) {
            case ARABIC, CHINESE, ENGLISH -> new LanguageTags(BRITISH, CHINESE, ARABIC);
            case FRENCH -> new LanguageTags("fr-FR", CHINESE, ARABIC);
            case RUSSIAN -> new LanguageTags("ru-RU", CHINESE, ARABIC);
            case SPANISH -> new LanguageTags("es-ES", CHINESE, ARABIC);
        };
    }
}
