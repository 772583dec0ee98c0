package org.plenary.dsl.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds full dates in the words of one language: "19 November 2002", "19 de noviembre de 2002", 2002年11月19日. */
public final class WrittenDates {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern CHINESE = Pattern.compile("(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月"
            + "(?<day>[0-9]{1,2})日");

    private final Language language;
    private final Wording wording;
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Pattern pattern;

    /**
     * A date in a text.
     *
     * @param day
     *            which
     * @param start
     *            index of its first character
     * @param end
     *            index after its last
     */
    public record WrittenDate(LocalDate day, int start, int end) {
    }

    /** The dates of this language. */
    public WrittenDates(Language language) {
        this.language = language;
        this.wording = Wording.of(language);
        for (int month = 1; month <= 12; month++) {
            months.put(wording.text("month." + month), month);
        }
        this.pattern = language == Language.CHINESE ? CHINESE : Pattern.compile("(?<![0-9])(?<day>[0-9]{1,2})"
                + "(?:er|º|°)?" + SPACE + "(?:de" + SPACE + ")?(?<month>" + months.keySet().stream().map(Pattern::quote)
                        .collect(Collectors.joining("|")) + ")" + SPACE + "(?:de" + SPACE + ")?(?<year>[0-9]{4})");
    }

    /** All dates, in their order. */
    public List<WrittenDate> in(String words) {
        List<WrittenDate> found = new ArrayList<>();
        Matcher date = pattern.matcher(words);
        while (date.find()) {
            day(date).ifPresent(day -> found.add(new WrittenDate(day, date.start(), date.end())));
        }
        return found;
    }

    private Optional<LocalDate> day(Matcher date) {
        String month = date.group("month");
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(date.group("year")),
                    language == Language.CHINESE ? Integer.parseInt(month) : months.get(month),
                    Integer.parseInt(date.group("day"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The date as this language writes it in running text. */
    public String written(LocalDate day) {
        String number = Integer.toString(day.getDayOfMonth());
        return wording.text("date", wording.find("date.day." + number).orElse(number),
                wording.text("month." + day.getMonthValue()), Integer.toString(day.getYear()));
    }
}
