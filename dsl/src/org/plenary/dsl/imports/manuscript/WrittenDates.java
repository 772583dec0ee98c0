package org.plenary.dsl.imports.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * Finds dates as a language prints them: "22 May 2018", "1er mai 2018", "22 de mayo de 2018", "2018年5月22日" and, in old
 * texts, "一九四六年四月二十九日". The English form is known everywhere, since other editions print their day of issue in it.
 */
public final class WrittenDates {

    private static final String HAN = "〇○零一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("(?<year>\\d{4}|[" + HAN + "]{4}) ?年 ?"
            + "(?<month>\\d{1,2}|[" + HAN + "十]{1,3}) ?月 ?(?<day>\\d{1,2}|[" + HAN + "十]{1,3}) ?日");

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern western;

    public WrittenDates(Language language) {
        Stream.of(Language.ENGLISH, language).distinct().filter(known -> known != Language.CHINESE).map(Wording::of)
                .forEach(this::addMonths);
        String names = months.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String space = "[ \u00a0\u202f]*";
        this.western = Pattern.compile("(?<![\\d/])(?<day>\\d{1,2})(?:er|º|°)?" + space + "(?:de )?"
                + "(?<month>" + names + ")(?: ?\\([^()]{1,20}\\))?" + space
                + "(?:del? )?(?<year>\\d{4})(?:" + space + "г(?:ода|\\.))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Arabic gives a month two names, "كانون الثاني/يناير"; a text may give both or one. */
    private void addMonths(Wording wording) {
        for (int month = 1; month <= 12; month++) {
            String printed = wording.text("month." + month).toLowerCase(Locale.ROOT);
            for (String name : Stream.concat(Stream.of(printed), Stream.of(printed.split("/"))).toList()) {
                months.put(name, month);
            }
        }
    }

    /** The first date in these words. */
    public Optional<WrittenDate> find(String words) {
        Matcher chinese = CHINESE.matcher(words);
        if (chinese.find()) {
            return date(number(chinese.group("year")), number(chinese.group("month")), number(chinese.group("day")),
                    chinese);
        }
        Matcher matcher = western.matcher(words);
        return matcher.find() ? date(number(matcher.group("year")),
                months.get(matcher.group("month").toLowerCase(Locale.ROOT)), number(matcher.group("day")), matcher)
                : Optional.empty();
    }

    /** Whether the words are a date and nothing else. */
    public boolean isDate(String words) {
        String bare = words.strip().replaceAll("[.,،。]+$", "");
        return find(bare).filter(date -> date.start() == 0 && date.end() == bare.length()).isPresent();
    }

    private static Optional<WrittenDate> date(int year, int month, int day, Matcher matcher) {
        try {
            return Optional.of(new WrittenDate(LocalDate.of(year, month, day), matcher.start(), matcher.end()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** 1946 of 一九四六, 29 of 二十九. */
    static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.codePoints().map(WrittenDates::digit).reduce(0, (number, digit) -> number * 10 + digit);
        }
        List<String> parts = List.of(written.substring(0, ten), written.substring(ten + 1));
        int tens = parts.get(0).isEmpty() ? 1 : digit(parts.get(0).codePointAt(0));
        return tens * 10 + (parts.get(1).isEmpty() ? 0 : digit(parts.get(1).codePointAt(0)));
    }

    private static int digit(int character) {
        return Math.max(0, HAN.indexOf(character) - 2);
    }
}
