package org.plenary.dsl.writer;

import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * How the names of those who proposed a bracketed text print before its words: {@code [European Union, Japan: words]}.
 */
public final class Proposers {

    private final String separator;
    private final String colon;

    private Proposers(String separator, String colon) {
        this.separator = separator;
        this.colon = colon;
    }

    /** With the marks of the language: the ideographic comma of Chinese, the spaced colon of French. */
    public static Proposers of(Language language) {
        return switch (language) {
            case ARABIC -> new Proposers("، ", ": ");
            case CHINESE -> new Proposers("、", "：");
            case FRENCH -> new Proposers(", ", "\u00a0: ");
            case ENGLISH, RUSSIAN, SPANISH -> new Proposers(", ", ": ");
        };
    }

    /** "European Union, Japan", which prints in bold. */
    public String names(List<String> proposers) {
        return String.join(separator, proposers);
    }

    /** What parts the names from the words, with its spaces. */
    public String colon() {
        return colon;
    }
}
