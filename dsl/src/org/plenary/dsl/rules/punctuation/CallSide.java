package org.plenary.dsl.rules.punctuation;

import org.plenary.dsl.language.Language;

/**
 * On which side of a mark a footnote is called. Editorial Manual, footnotes, chapter 9: after the mark in English,
 * before it in French and Spanish. Counted over adopted texts: after it in Chinese, before it in Arabic and Russian.
 */
enum CallSide {

    BEFORE_MARK, AFTER_MARK;

    static CallSide of(Language language) {
        return switch (language) {
            case ENGLISH, CHINESE -> AFTER_MARK;
            case ARABIC, FRENCH, RUSSIAN, SPANISH -> BEFORE_MARK;
        };
    }
}
