package org.plenary.dsl.header;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/** What a drafter may have meant by a value of another form: "89th" is 89, "22 May 2018" is 2018-05-22. */
final class HeaderCures {

    private static final Pattern NUMBER = Pattern.compile("(?:ES-|S-)?[0-9]+");
    private static final Pattern ITEM = Pattern.compile("[0-9]+(?: ?\\(?[a-z]{1,2}\\))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    /** What is longer is no word that is misspelt; comparing takes a time that grows with the length. */
    private static final int LONGEST = 40;

    private HeaderCures() {
    }

    /** The ways to write a value, the likeliest first; none where nothing tells what was meant. */
    static List<Fix> cures(HeaderRule rule, HeaderEntry entry) {
        // A call of a note, or a comment, would be lost.
        if (!entry.plain().equals(entry.value().strip())) {
            return List.of();
        }
        String written = westernFigures(entry.plain());
        List<Fix> cures = new ArrayList<>(meant(rule, written).distinct().filter(value -> !value.equals(entry.plain()))
                .map(value -> Fix.writing(entry.valueSpan(), value)).toList());
        if (rule == HeaderRule.NUMBERING || rule == HeaderRule.RULES) {
            cures.add(withoutLine(entry));
        }
        return cures;
    }

    /** Leaves a line out. */
    static Fix withoutLine(HeaderEntry entry) {
        return Fix.choice(Sentence.of("header.delete-line"), new Edit(entry.line(), ""));
    }

    private static Stream<String> meant(HeaderRule rule, String written) {
        return switch (rule) {
            case SYMBOL -> Symbol.parse(written.toUpperCase(Locale.ROOT).replace(" ", "")).map(Symbol::text).stream();
            case LANGUAGE -> LanguageNames.find(written).map(Language::code).stream();
            case STATUS -> nearest(written, words(Status.values()));
            case DISTRIBUTION -> nearest(written, words(Distribution.values()));
            case NUMBERING -> nearest(written, List.of("none"));
            case RULES -> nearest(written, words(Rules.values()));
            case SESSION -> only(NUMBER, written).filter(number -> SessionForm.parse(number).isPresent()).stream();
            case MEETING -> only(NUMBER, written).filter(number -> Meeting.parse(number).isPresent()).stream();
            case AGENDA_ITEM -> only(ITEM, written).filter(item -> AgendaItem.parse(item).isPresent()).stream();
            case VOTE -> vote(written).stream();
            case DATE -> dates(written);
            default -> Stream.empty();
        };
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<String> nearest(String written, List<String> known) {
        return written.length() > LONGEST ? Stream.empty() : NearestWord.find(written, known).stream();
    }

    /** What a pattern finds, if it finds it once: of two numbers nobody knows which is meant. */
    private static Optional<String> only(Pattern pattern, String written) {
        List<String> found = pattern.matcher(written).results().map(MatchResult::group).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<String> vote(String written) {
        List<String> counts = Pattern.compile("[0-9]{1,3}").matcher(written).results().map(MatchResult::group).toList();
        return counts.size() == 3 ? Optional.of(String.join("-", counts)) : Optional.empty();
    }

    /** In words of any of the six languages, or in figures; 4/5/2018 is the fourth of May, or the fifth of April. */
    private static Stream<String> dates(String written) {
        Stream<LocalDate> inWords = Arrays.stream(Language.values())
                .flatMap(language -> new WrittenDates(language).in(written).stream()).map(found -> found.day());
        Stream<String> inFigures = Stream.concat(
                YEAR_FIRST.matcher(written).results().map(date -> date(date, 1, 2, 3)),
                YEAR_LAST.matcher(written).results()
                        .flatMap(date -> Stream.of(date(date, 3, 2, 1), date(date, 3, 1, 2))));
        return Stream.concat(inWords.map(DateTimeFormatter.ISO_LOCAL_DATE::format),
                inFigures.filter(date -> DateForm.parse(date).isPresent()));
    }

    private static String date(MatchResult figures, int year, int month, int day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", figures.group(year),
                Integer.parseInt(figures.group(month)), Integer.parseInt(figures.group(day)));
    }

    private static String westernFigures(String written) {
        StringBuilder western = new StringBuilder();
        written.chars().forEach(c -> western.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10))
                : (char) c));
        return western.toString();
    }
}
