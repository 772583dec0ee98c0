package org.plenary.dsl.writer.docx;

import org.plenary.dsl.language.Language;

/**
 * The faces and measures of a language. The measures of the English print (layout of a General Assembly resolution) are
 * the base; Chinese and Arabic, whose faces look smaller and need more room between lines, are scaled from it.
 *
 * @param latinFont
 *            face of Latin, Cyrillic and digits
 * @param eastAsianFont
 *            face of Chinese
 * @param eastAsianEmphasis
 *            face of Chinese where other languages print italics
 * @param complexFont
 *            face of Arabic
 * @param size
 *            by which the size of type is multiplied
 * @param complexSize
 *            the same for Arabic script
 * @param leading
 *            by which the distance of lines is multiplied
 * @param stepping
 *            by which the steps of indents are multiplied
 * @param scaling
 *            width of characters in per cent
 * @param spacing
 *            added between characters, in twips
 */
record Typography(String latinFont, String eastAsianFont, String eastAsianEmphasis, String complexFont, double size,
        double complexSize, double leading, double stepping, int scaling, int spacing) {

    private static final String TIMES = "Times New Roman";
    private static final String SIMSUN = "SimSun";
    private static final String KAITI = "KaiTi";
    private static final String TRADITIONAL_ARABIC = "Traditional Arabic";

    /** The faces and measures of a language. */
    static Typography of(Language language) {
        return switch (language) {
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> scaled(1, 1, 1, 1, 103, 4);
            case CHINESE -> scaled(1.05, 1.05, 4 / 3d, 1, 100, 0);
            case ARABIC -> scaled(1.1, 1.5, 1.5, 1.4, 100, 0);
        };
    }

    private static Typography scaled(double size, double complexSize, double leading, double stepping, int scaling,
            int spacing) {
        return new Typography(TIMES, SIMSUN, KAITI, TRADITIONAL_ARABIC, size, complexSize, leading, stepping, scaling,
                spacing);
    }

    /** The size in half points of what is so large in English. */
    int sizeOf(int halfPoints) {
        return (int) Math.round(halfPoints * size);
    }

    /** The size in half points of Arabic script beside what is so large in English. */
    int complexSizeOf(int halfPoints) {
        return (int) Math.round(halfPoints * complexSize);
    }

    /** The height of a line in twips that is so high in English. */
    int lineOf(int twips) {
        return (int) Math.round(twips * leading);
    }

    /** The indent of a style. */
    Indent indentOf(Style style) {
        boolean hangsAtPage = style.indent().first() < -Styles.STEP;
        return hangsAtPage ? style.indent() : style.indent().widened(stepping);
    }

    /** The place of a tab that stands so far from the edge of the page's text in English. */
    int tabOf(int place) {
        return Indent.widened(place, stepping);
    }

    /** Whether letters are spaced as in the English print; if not, spacing stays as the face has it. */
    boolean adjustsLetters() {
        return scaling != 100;
    }
}
