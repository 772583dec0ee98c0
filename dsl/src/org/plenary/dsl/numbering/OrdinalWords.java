package org.plenary.dsl.numbering;

import java.util.Optional;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * Ordinal numbers in words, in the gender and case of what they count: "seventy-second", "soixante-douzième",
 * "الثانية والسبعون". The words stand in {@link Wording}, those that follow no rule one by one.
 */
public final class OrdinalWords {

    private static final int LAST = 199;

    private final Wording wording;
    private final String series;

    /**
     * @param wording
     *            the words of a language
     * @param series
     *            what is counted, "session" or "annex": the languages give it a gender
     */
    public OrdinalWords(Wording wording, String series) {
        this.wording = wording;
        this.series = "ordinal." + series + ".";
    }

    /** The number in words from 1 to 199, without a capital letter; where no table reaches, in figures. */
    public String of(int number) {
        if (number < 1 || number > LAST) {
            return OrdinalFigures.of(wording.language(), number);
        }
        if (wording.language() == Language.CHINESE) {
            return HanNumerals.of(number);
        }
        return find(number).orElseGet(() -> compose(number));
    }

    private String compose(int number) {
        if (number > 100) {
            return wording.text(series + "above-100", of(number - 100));
        }
        int unit = number % 10;
        String unitWord = wording.find(series + "compound." + unit).orElseGet(() -> of(unit));
        return wording.text(series + "compound", wording.text(series + "tens." + (number - unit)), unitWord);
    }

    private Optional<String> find(int number) {
        return wording.find(series + number);
    }
}
