package org.plenary.dsl.language;

/**
 * The marks beside the names of those who proposed a bracketed text: {@code [European Union, Japan: words]}.
 *
 * @param separator
 *            between two names, with its space: the ideographic comma of Chinese, the reversed one of Arabic
 * @param colon
 *            between the names and the words, with its spaces: the spaced colon of French
 */
public record ProposerMarks(String separator, String colon) {

    /** The marks of a language. */
    public static ProposerMarks of(Language language) {
        return switch (language) {
            case ARABIC -> new ProposerMarks("، ", ": ");
            case CHINESE -> new ProposerMarks("、", "：");
            case FRENCH -> new ProposerMarks(", ", "\u00a0: ");
            case ENGLISH, RUSSIAN, SPANISH -> new ProposerMarks(", ", ": ");
        };
    }
}
