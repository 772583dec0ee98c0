package org.plenary.dsl.numbering;

import static org.plenary.dsl.numbering.LevelForm.bracketed;
import static org.plenary.dsl.numbering.LevelForm.followedBy;

import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * The marks of the levels of sub-paragraphs. The Editorial Manual names four: (a), (i), a., i.; deeper ones, which it
 * does not foresee, go on with the same in upper case, and then begin again.
 */
final class LevelForms {

    private static final LevelForm DOTTED_LETTER = followedBy(Letters.LATIN_LOWER::of, ".");
    private static final LevelForm DOTTED_ROMAN = followedBy(RomanNumerals::lower, ".");
    private static final LevelForm DOTTED_CAPITAL = followedBy(Letters.LATIN_UPPER::of, ".");
    private static final LevelForm DOTTED_UPPER_ROMAN = followedBy(RomanNumerals::upper, ".");

    private LevelForms() {
    }

    static List<LevelForm> of(Language language) {
        return switch (language) {
            case ENGLISH -> latin("(", bracketed("(", RomanNumerals::lower, ")"));
            // French, Spanish and Russian close the bracket without opening it: a), i).
            case FRENCH, SPANISH, RUSSIAN -> latin("", bracketed("", RomanNumerals::lower, ")"));
            case CHINESE -> latin("(", bracketed("", HanNumerals::bracketed, ""));
            case ARABIC -> arabic();
        };
    }

    private static List<LevelForm> latin(String open, LevelForm second) {
        return List.of(
                bracketed(open, Letters.LATIN_LOWER::of, ")"), second, DOTTED_LETTER, DOTTED_ROMAN,
                bracketed(open, Letters.LATIN_UPPER::of, ")"), bracketed(open, RomanNumerals::upper, ")"),
                DOTTED_CAPITAL, DOTTED_UPPER_ROMAN);
    }

    /** The second level stands in single quotation marks, stored in the order in which Arabic is read: ’1‘. */
    private static List<LevelForm> arabic() {
        return List.of(
                bracketed("(", Letters.ARABIC::of, ")"), bracketed("’", Integer::toString, "‘"),
                followedBy(Letters.ARABIC::of, " -"), bracketed("(", Integer::toString, ")"));
    }
}
