package org.plenary.dsl.parser;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Knows where Chinese text goes on without a space. */
public final class HanText {

    private static final Pattern LINE_END_IN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s*\\R\\s*(?=\\p{IsHan})");

    private HanText() {
    }

    /** A few words in one line: a line end becomes a space, or nothing between Chinese characters. */
    public static String inOneLine(String words) {
        return LINE_END_IN_HAN.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }

    /** Whether a line break between these two characters is nothing: 联合国|和各国, 决议，|其中, 题为|“共享. */
    public static boolean joins(int before, int after) {
        boolean one = isHan(before);
        boolean other = isHan(after);
        return one && other || one && isShared(after) || other && isShared(before);
    }

    static boolean isHan(int c) {
        if (c < 0x2E80) {
            return false;
        }
        boolean punctuation = c >= 0x3001 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
        return punctuation || UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    /** Marks that Chinese shares with other scripts: brackets of negotiators, curly quotation marks, dash, ellipsis. */
    private static boolean isShared(int c) {
        return c == '[' || c == ']' || c >= 0x2018 && c <= 0x201D || c == 0x2014 || c == 0x2015 || c == 0x2026;
    }
}
