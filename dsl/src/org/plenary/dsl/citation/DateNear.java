package org.plenary.dsl.citation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year in the date of a cited resolution: 57/32 of 19 November 2002, 2002年11月19日第57/32号. */
final class DateNear {

    private static final int REACH = 60;
    private static final int TITLE = 120;
    private static final Pattern AFTER = Pattern.compile("[^;:.()/\\p{N}]{0,24}\\p{N}{1,2}(?:er)?[^;:()\\p{N}]{1,30}"
            + "(?<year>(?:19|20)\\d\\d).*", Pattern.DOTALL);
    // 2018年3月23日第37/42号, 2006年3月15日关于设立人权理事会的第60/251号; not the date of a meeting
    private static final Pattern BEFORE = Pattern.compile(".*(?<year>(?:19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日[ \\u00A0]?"
            + "(?:$|[第关題题通就]).*",
            Pattern.DOTALL);

    private DateNear() {
    }

    /** The year of the date that follows a number, before the next number begins. */
    static OptionalInt after(CharSequence text, int number, int next) {
        return year(AFTER, text.subSequence(number, Math.min(next, number + REACH)));
    }

    /** The year of the date that stands before a number, after the number before. */
    static OptionalInt before(CharSequence text, int previous, int number) {
        return year(BEFORE, text.subSequence(Math.max(previous, number - TITLE), number));
    }

    private static OptionalInt year(Pattern pattern, CharSequence near) {
        Matcher date = pattern.matcher(near);
        return date.matches() ? OptionalInt.of(Integer.parseInt(date.group("year"))) : OptionalInt.empty();
    }
}
