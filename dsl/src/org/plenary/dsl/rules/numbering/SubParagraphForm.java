package org.plenary.dsl.rules.numbering;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.numbering.WrittenAlphabet;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarkerForm;

/**
 * How a language marks sub-paragraphs: (a) and (i) in English, a) and i) in French, Spanish and Russian, (أ) and ’1‘ in
 * Arabic, (a) and ㈠ in Chinese (Editorial Manual, and 366 adopted texts, which have no other but dashes). A list of
 * Roman numerals may stand directly under a paragraph, and one of dashes anywhere; the third level and those below
 * vary.
 */
final class SubParagraphForm {

    private static final Set<WrittenAlphabet> LATIN = EnumSet.of(WrittenAlphabet.LATIN_LOWER,
            WrittenAlphabet.ROMAN_LOWER, WrittenAlphabet.LATIN_UPPER, WrittenAlphabet.ROMAN_UPPER);
    private static final Set<WrittenAlphabet> LETTERS = EnumSet.of(WrittenAlphabet.LATIN_LOWER,
            WrittenAlphabet.CYRILLIC, WrittenAlphabet.ARABIC);
    private static final int LAST_FIXED_LEVEL = 2;

    private final Language language;
    private final NumberForms forms;

    SubParagraphForm(Language language, NumberForms forms) {
        this.language = language;
        this.forms = forms;
    }

    /** What should stand instead of a marker; empty where it is right, or where there is more than one way. */
    Optional<String> due(WrittenMarker written, int level) {
        boolean free = written.isSupplied() || written.kind() != WrittenMarker.Kind.LETTER
                || level > LAST_FIXED_LEVEL || written.insertion() > 0 || isRight(written);
        return free ? Optional.empty() : Optional.of(due(written, level, isRoman(written, level)));
    }

    private String due(WrittenMarker written, int level, boolean roman) {
        if (roman) {
            return forms.subParagraph(LAST_FIXED_LEVEL, ordinal(written, EnumSet.of(WrittenAlphabet.ROMAN_LOWER)))
                    .printed();
        }
        return forms.subParagraph(has(written, LETTERS) ? 1 : level, ordinal(written, LETTERS)).printed();
    }

    private boolean isRight(WrittenMarker written) {
        WrittenMarkerForm form = written.form();
        return switch (language) {
            case ENGLISH -> form == WrittenMarkerForm.PARENTHESES && has(written, LATIN);
            case FRENCH, SPANISH -> form == WrittenMarkerForm.PARENTHESIS && has(written, LATIN);
            case RUSSIAN -> form == WrittenMarkerForm.PARENTHESIS
                    && (has(written, LATIN) || has(written, EnumSet.of(WrittenAlphabet.CYRILLIC)));
            case CHINESE -> form == WrittenMarkerForm.PARENTHESES && (has(written, LATIN) || has(written,
                    EnumSet.of(WrittenAlphabet.HAN_NUMERAL))) || form == WrittenMarkerForm.SIGN;
            case ARABIC -> form == WrittenMarkerForm.PARENTHESES && has(written, EnumSet.of(WrittenAlphabet.ARABIC))
                    || form == WrittenMarkerForm.QUOTES;
        };
    }

    private static boolean has(WrittenMarker written, Set<WrittenAlphabet> alphabets) {
        return written.readings().stream().anyMatch(reading -> alphabets.contains(reading.alphabet()));
    }

    /** "(i)" under a letter is a numeral, and a letter under a paragraph; what is only one of them stays what it is. */
    private static boolean isRoman(WrittenMarker written, int level) {
        boolean roman = has(written, EnumSet.of(WrittenAlphabet.ROMAN_LOWER));
        return roman && (level == LAST_FIXED_LEVEL || !has(written, EnumSet.of(WrittenAlphabet.LATIN_LOWER)));
    }

    private static int ordinal(WrittenMarker written, Set<WrittenAlphabet> preferred) {
        return written.readings().stream().filter(reading -> preferred.contains(reading.alphabet())).findFirst()
                .orElse(written.readings().get(0)).ordinal();
    }
}
