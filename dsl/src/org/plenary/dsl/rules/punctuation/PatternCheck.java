package org.plenary.dsl.rules.punctuation;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenary.dsl.rules.Rule;

/**
 * A mistake that a pattern finds in the words of a paragraph, wherever it stands. The sentence of its rule is told what
 * was found.
 *
 * @param rule
 *            that is broken
 * @param starts
 *            the characters with which the mistake can begin; the pattern is tried nowhere else, since this is done at
 *            each stroke of a key. All but digits and letters of full width are no letters or digits
 * @param pattern
 *            finds the place
 * @param cure
 *            what is written there instead
 */
record PatternCheck(Rule rule, String starts, Pattern pattern, Function<MatchResult, String> cure) {

    PatternCheck(Rule rule, String starts, String pattern, Function<MatchResult, String> cure) {
        this(rule, starts, Pattern.compile(pattern), cure);
    }

    boolean mayStartWith(char c) {
        return starts.indexOf(c) >= 0;
    }
}
