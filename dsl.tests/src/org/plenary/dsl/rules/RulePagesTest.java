package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plenary.dsl.language.Language;

/** The pages about the rules travel with the language. */
class RulePagesTest {

    private static final Pattern QUOTED = Pattern.compile("[“”«][^“”»]*[“”»]");

    @Test
    void everyRuleHasItsPageAtHand() {
        assumeTrue(RulePages.class.getResource("pages") != null || RulePages.of("undefined-note").isPresent(),
                "Skipped: the pages are copied by the build, which did not run.");
        assertEquals(List.of(), RuleTable.rules().stream().map(Rule::code)
                .filter(code -> RulePages.of(code).filter(page -> page.startsWith("# ")).isEmpty()).toList());
    }

    @Test
    void otherFilesAreNotAtHand() {
        assertEquals(Optional.empty(), RulePages.of("../RulePages.class"));
        assertEquals(Optional.empty(), RulePages.of("no-such-rule"));
        assertEquals(Optional.empty(), RulePages.of(""));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyRuleAndNoOtherIsTranslated(Language language) {
        Set<String> codes = RuleTable.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, new TreeSet<>(RulePages.titles(language).keySet()));
        for (String code : codes) {
            String sentence = RulePages.sentence(code, language).orElseThrow();
            assertTrue(isIn(language, sentence), code + ": " + sentence);
            assertTrue(!RulePages.sentence(code).equals(Optional.of(sentence)), code + " is in English");
        }
        assertEquals(Optional.empty(), RulePages.sentence("no-such-rule", language));
    }

    /** Most letters are of the script of the language, but for words that are quoted. */
    private static boolean isIn(Language language, String sentence) {
        UnicodeScript script = switch (language) {
            case ARABIC -> UnicodeScript.ARABIC;
            case CHINESE -> UnicodeScript.HAN;
            case RUSSIAN -> UnicodeScript.CYRILLIC;
            default -> UnicodeScript.LATIN;
        };
        int[] letters = QUOTED.matcher(sentence).replaceAll("").codePoints().filter(Character::isLetter).toArray();
        long own = Arrays.stream(letters).filter(letter -> UnicodeScript.of(letter) == script).count();
        return own * 2 > letters.length;
    }
}
