package org.plenary.dsl.numbering;

import java.util.function.IntFunction;

/**
 * How the sub-paragraphs of one level are marked.
 *
 * @param before
 *            what opens the marker: "(" or nothing
 * @param counter
 *            the letter or numeral of a number
 * @param after
 *            what closes it: ")", "."
 * @param citedWhole
 *            whether a reference repeats what opens and closes it: "(a)" is cited so, "a." is cited "a"
 */
record LevelForm(String before, IntFunction<String> counter, String after, boolean citedWhole) {

    static LevelForm bracketed(String before, IntFunction<String> counter, String after) {
        return new LevelForm(before, counter, after, true);
    }

    static LevelForm followedBy(IntFunction<String> counter, String after) {
        return new LevelForm("", counter, after, false);
    }

    Marker marker(int number) {
        String counted = counter.apply(number);
        String printed = before + counted + after;
        return new Marker(printed, citedWhole ? printed : counted, true);
    }
}
