package org.plenary.dsl.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps together on a line what the Organization's printers never part: the day and the month of a date ("22 May"), and
 * a short prefix and its word ("co-operation", "non-aligned").
 */
public final class NoBreaks {

    private static final Map<Language, String> MONTHS = Map.of(
            Language.ENGLISH, "January|February|March|April|May|June|July|August|September|October|November|December",
            Language.FRENCH, "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
            Language.RUSSIAN, "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
            Language.SPANISH,
            "de[ \u00A0](?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)");
    private static final Pattern KEPT_HYPHEN =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}-])(?:[Nn]on|[Cc]o))-(?=\\p{L})");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern dayAndMonth;
    private final Pattern wholeDate;

    /** As texts of a language are printed. */
    public NoBreaks(Language language) {
        String date = "(?<![\\p{N}\\p{L}])[1-3]?[0-9](?:er)?[ \u00A0](?:" + MONTHS.get(language) + ")(?!\\p{L})";
        boolean known = MONTHS.containsKey(language);
        dayAndMonth = known ? Pattern.compile(date) : NEVER;
        String year = "(?:[ \u00A0](?:de[ \u00A0])?[12][0-9]{3}(?:[ \u00A0]года)?)?";
        wholeDate = known ? Pattern.compile(date + year) : NEVER;
    }

    /** The text with a no-break space between day and month; Spanish keeps "22 de mayo" together. */
    public String keepDates(String text) {
        return kept(dayAndMonth, text);
    }

    /** The text with dates that never part, not even before the year, as in the line that says when it was adopted. */
    public String keepWholeDates(String text) {
        return kept(wholeDate, text);
    }

    /** The text as a drafter writes it: with a usual space between day and month, which prints as this keeps it. */
    public String releaseDates(String text) {
        return text.indexOf('\u00A0') < 0 ? text
                : dayAndMonth.matcher(text).replaceAll(found -> found.group().replace('\u00A0', ' '));
    }

    private static String kept(Pattern date, String text) {
        return date.matcher(text).replaceAll(found -> found.group().replace(' ', '\u00A0'));
    }

    /** The text cut at the hyphens after which no line may break; the hyphens themselves are left out. */
    public List<String> partsBetweenKeptHyphens(String text) {
        return text.indexOf('-') < 0 ? List.of(text) : List.of(KEPT_HYPHEN.split(text, -1));
    }
}
