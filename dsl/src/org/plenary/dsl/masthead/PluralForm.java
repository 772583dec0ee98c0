package org.plenary.dsl.masthead;

import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * The forms that a number asks of the noun after it: Arabic tells 3 to 10 from 11 to 99, Russian goes by the last
 * digits.
 */
enum PluralForm {

    ZERO, ONE, TWO, FEW, MANY, OTHER;

    static PluralForm of(Language language, int number) {
        if (number == 0) {
            return ZERO;
        }
        return switch (language) {
            case ARABIC -> arabic(number);
            case RUSSIAN -> number % 10 == 1 && number % 100 != 11 ? ONE : OTHER;
            case CHINESE, ENGLISH, FRENCH, SPANISH -> number == 1 ? ONE : OTHER;
        };
    }

    /** The words under the key for this form, or those for all other numbers. */
    String text(Wording wording, String key, int number) {
        String figures = Integer.toString(number);
        Optional<String> own = wording.find(key + "." + name().toLowerCase(Locale.ROOT), figures);
        return own.orElseGet(() -> wording.text(key + ".other", figures));
    }

    private static PluralForm arabic(int number) {
        int rest = number % 100;
        if (number <= 2) {
            return number == 1 ? ONE : TWO;
        }
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }
}
