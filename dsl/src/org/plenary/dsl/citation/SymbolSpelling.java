package org.plenary.dsl.citation;

import java.util.regex.Pattern;

/** Brings the ways in which a symbol is spaced and spelled to one: {@code S/RES/1325(2000)} has a space. */
final class SymbolSpelling {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern SPACE_AT_SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011\\u2013]");
    private static final Pattern BRACKET = Pattern.compile(" ?\\( ?([^()]*?) ?\\)");
    private static final Pattern RANGE_IN_WORDS = Pattern.compile(" ([A-Z]) (?:and|to) ([A-Z])\\b");
    private static final Pattern LETTER = Pattern.compile("(/\\d+) ?([A-Z](?:-[A-Z])?)(?![A-Za-z0-9])(?!-[A-Z])");
    // A document of two organs has two symbols in one: A/65/382-S/2010/490.
    private static final Pattern SECOND_SYMBOL = Pattern.compile("(?<=\\d)-(?:A|S|E)/.*$");

    private SymbolSpelling() {
    }

    static String normal(CharSequence written) {
        String text = SPACE.matcher(written).replaceAll(" ").strip().replace('（', '(').replace('）', ')');
        text = SPACE_AT_SLASH.matcher(text).replaceAll("/");
        text = HYPHEN.matcher(text).replaceAll("-");
        text = BRACKET.matcher(text).replaceAll(" ($1)");
        text = RANGE_IN_WORDS.matcher(text).replaceAll(" $1-$2");
        text = SECOND_SYMBOL.matcher(text).replaceAll("");
        return LETTER.matcher(text).replaceAll("$1 $2");
    }
}
