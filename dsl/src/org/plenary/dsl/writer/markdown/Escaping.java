package org.plenary.dsl.writer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps words from being read as marks: a backslash may stand before any mark of punctuation. */
final class Escaping {

    /** The marks of CommonMark, of tables, struck-out words and notes, and of formulas on some sites. */
    private static final String MARKS = "\\`*_[]<>&~|$#";
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)])");
    private static final String LINE_MARKS = "+-=:";

    private Escaping() {
    }

    /** Words anywhere in a paragraph; a line break would end it. */
    static String words(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(isLineBreak(c) ? ' ' : c);
        }
        return escaped.toString();
    }

    /**
     * A whole paragraph, whose first words could be read as the number or the dot of a list, which would be counted
     * anew: "1. Welcomes" becomes "1\. Welcomes".
     */
    static String paragraph(String text) {
        String stripped = strip(text);
        Matcher number = NUMBER.matcher(stripped);
        if (number.find()) {
            return number.group(1) + "\\" + stripped.substring(number.start(2));
        }
        return !stripped.isEmpty() && LINE_MARKS.indexOf(stripped.charAt(0)) >= 0 ? "\\" + stripped : stripped;
    }

    /** Without the spaces and tabs around it: four before a text make it a listing, two behind it a line break. */
    private static String strip(String text) {
        return text.replaceAll("^[ \\t\\f\\x0B]+|[ \\t\\f\\x0B]+$", "");
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\0';
    }
}
