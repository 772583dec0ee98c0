package org.plenary.dsl.rules.openings;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.wording.Sentence;

/**
 * Only the Security Council acts under Chapter VII of the Charter, and says so in its last recital. What it else seems
 * to have for itself, others were counted to use too: “Decides to remain seized of the matter”, “all necessary
 * measures”, “a threat to international peace”.
 */
final class CouncilOnly {

    private static final Map<Language, Pattern> WORDS = new EnumMap<>(Map.of(
            Language.ENGLISH, Pattern.compile("acting under (?:Article \\d+ of )?Chapter VII\\b",
                    Pattern.CASE_INSENSITIVE),
            Language.FRENCH, Pattern.compile("agissant en (?:vertu|application) du Chapitre VII\\b", insensitive()),
            Language.SPANISH, Pattern.compile("actuando (?:en virtud|con arreglo|de conformidad|al amparo)"
                    + " (?:del|al|con el) Capítulo VII\\b", insensitive()),
            Language.RUSSIAN, Pattern.compile("действуя (?:на основании|в соответствии с|согласно) глав\\p{L}+ VII\\b",
                    insensitive()),
            Language.ARABIC, Pattern.compile("[يت]تصرف (?:بموجب|بمقتضى) (?:أحكام )?الفصل السابع"),
            Language.CHINESE, Pattern.compile("(?:根据|依据|依照)《(?:联合国)?宪章》第七章(?:的规定)?采取行动")));

    /** Without this there is nothing to look for. */
    private static final Map<Language, String> SEVEN = new EnumMap<>(Map.of(Language.ENGLISH, "VII", Language.FRENCH,
            "VII", Language.SPANISH, "VII", Language.RUSSIAN, "VII", Language.ARABIC, "السابع", Language.CHINESE, "七"));

    private final Findings findings;
    private final Language language;

    CouncilOnly(Findings findings, Language language) {
        this.findings = findings;
        this.language = language;
    }

    private static int insensitive() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    void look(PlacedText text) {
        if (!text.words().contains(SEVEN.get(language))) {
            return;
        }
        Matcher found = WORDS.get(language).matcher(text.words());
        if (found.find()) {
            findings.report(OpeningRule.COUNCIL_ONLY, text.span(found.start(), found.end()),
                    Sentence.of("council-only"));
        }
    }
}
