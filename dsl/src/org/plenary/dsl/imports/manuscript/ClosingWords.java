package org.plenary.dsl.imports.manuscript;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * Knows the lines under a text: the meeting and the date, and in old texts of the Security Council the sentence that
 * says how it was adopted: "Adopted unanimously at the 117th meeting."
 */
public final class ClosingWords {

    private static final Map<Language, String> ADOPTED = Map.of(
            Language.ENGLISH, "\\[?Adopted (?:unanimously|at|by|without)\\b.*",
            Language.FRENCH, "\\[?Adoptée? (?:à|par|sans)(?!\\p{L}).*",
            Language.SPANISH, "\\[?Aprobad[ao] (?:por|en|sin)\\b.*",
            Language.RUSSIAN, "\\[?Принят[ао]? (?:единогласно|без|на|\\d+|в результате).*",
            Language.ARABIC, "\\[?(?:اعت[ُ]?مد|اتخذ|تبنى المجلس|اتخذت).*",
            Language.CHINESE, "\\[?(?:第.{1,12}次(?:全体|全體)?[会會][议議].{0,60}通[过過].{0,40}|未经表决.*|经记录表决.*)");
    private static final int LONGEST = 600;
    private static final Pattern FIGURES = Pattern.compile("\\d{1,5}");
    private static final Pattern HAN_MEETING = Pattern.compile("第 ?([\\d〇○一二三四五六七八九十零]{1,7}) ?次");

    private final Pattern adopted;
    private final Pattern meeting;
    private final WrittenDates dates;

    public ClosingWords(Language language) {
        this.dates = new WrittenDates(language);
        this.adopted = Pattern.compile(ADOPTED.get(language), Pattern.DOTALL);
        Wording wording = Wording.of(language);
        String forms = Stream.of("meeting.plenary.resumed", "meeting.plenary", "meeting.council.resumed",
                "meeting.council").map(wording::text).map(ClosingWords::pattern).collect(Collectors.joining("|"));
        this.meeting = Pattern.compile("(?:" + forms + ")[,.،。]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** "{0} plenary meeting" with any number and any form of an ordinal, "89th", "1934-е", "1976a.". */
    private static String pattern(String wording) {
        return Stream.of(wording.split("\\{0\\}", -1)).map(part -> part.isBlank() ? "[ \u00a0]?"
                : Pattern.quote(part.strip().replace('\u00a0', ' ')).replace(" ", "\\E[ \u00a0]\\Q"))
                .collect(Collectors.joining("[ \u00a0]?\\d{1,5}(?:\\p{L}{1,3}|[-‑]?[её]|[ªº°]|[a-z]\\.)?[ \u00a0]?"));
    }

    /** Whether these words, a line or several, stand under a text. */
    public boolean isClosing(String words) {
        String line = words.strip();
        return line.length() <= LONGEST && !line.isEmpty()
                && (dates.isDate(line) || meeting.matcher(line).matches()
                        || adopted.matcher(line).matches() || isMeetingWithDate(line));
    }

    /** "89th plenary meeting 22 May 2018": two lines of print in one. */
    private boolean isMeetingWithDate(String line) {
        return dates.find(line).map(date -> (line.substring(0, date.start()) + line.substring(date.end())).strip())
                .filter(rest -> meeting.matcher(rest).matches()).isPresent();
    }

    /** Whether the words tell how a text was adopted, and not only where and when. */
    boolean tellsHow(String words) {
        return adopted.matcher(words.strip()).matches();
    }

    /** The number of the meeting that these words name. */
    public Optional<String> meeting(String words) {
        Matcher han = HAN_MEETING.matcher(words);
        if (han.find()) {
            return Optional.of(Integer.toString(WrittenDates.number(han.group(1))));
        }
        Matcher matcher = meeting.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Matcher number = FIGURES.matcher(matcher.group());
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }
}
