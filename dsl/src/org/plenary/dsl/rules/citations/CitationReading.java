package org.plenary.dsl.rules.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.FoundCitation;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;
import org.plenary.dsl.language.WrittenDates.WrittenDate;

/**
 * Reads what a paragraph cites twice: once by the words alone and once with the dates, which tell whose resolution a
 * number is. Where the two differ, something is wrong, or an organ is not named.
 */
final class CitationReading {

    private static final int REACH = 80;
    private static final String SPACE = "[ \\u00A0\\u202F]";
    // The letter of a part, the name of the organ, and the word that leads to the date.
    private static final Pattern AFTER_NUMBER = Pattern.compile("\\uFFFC?(?:" + SPACE + "\\p{Lu}(?:(?:" + SPACE
            + "(?:and|et|y|и)" + SPACE + "|[-–])\\p{Lu})?)?(?:"
            + SPACE + "(?:of the|de l[’']|de la|du|del|للجمعية|لمجلس|للمجلس)?"
            + SPACE + "?(?:\\p{Lu}\\p{L}+|générale|économique|sécurité|social|droits|homme|de|des|l[’']|y|et|и|по"
            + "|правам|человека|العامة|الأمن|حقوق|الإنسان|الاقتصادي|والاجتماعي)){0,7},?" + SPACE
            + "(?:of|du|en date du|de|от|المؤرخ\\p{L}{0,2}(?:" + SPACE + "في)?)" + SPACE);

    private final Language language;
    private final CitationRecognizer recognizer;
    private final WrittenDates dates;

    CitationReading(Language language, CitationRecognizer recognizer, WrittenDates dates) {
        this.language = language;
        this.recognizer = recognizer;
        this.dates = dates;
    }

    /** What the words cite, in their order. */
    List<CitedNumber> read(String words) {
        if (words.chars().noneMatch(c -> c == '/' || c == '(' || c == '（')) {
            return List.of();
        }
        List<WrittenDate> written = dates.in(words);
        List<FoundCitation> withDates = recognizer.find(words);
        Map<Integer, String> byDate = withDates.stream()
                .collect(Collectors.toMap(FoundCitation::start, FoundCitation::symbol));
        // Without a date the words say the same twice.
        List<FoundCitation> byWords = written.isEmpty() ? withDates : recognizer.find(masked(words, written));
        List<CitedNumber> cited = new ArrayList<>();
        for (FoundCitation found : byWords) {
            boolean number = Character.isDigit(words.charAt(found.start()));
            Optional<Symbol> dated = Optional.ofNullable(byDate.get(found.start())).flatMap(Symbol::parse);
            Symbol.parse(found.symbol()).ifPresent(symbol -> cited.add(new CitedNumber(found.start(), found.end(),
                    symbol, dated, date(found, words, written), number)));
        }
        return cited;
    }

    /** Without digits no date is read, and every index stays what it was. */
    private static String masked(String words, List<WrittenDate> written) {
        StringBuilder masked = new StringBuilder(words);
        for (WrittenDate date : written) {
            for (int i = date.start(); i < date.end(); i++) {
                if (Character.isDigit(words.charAt(i))) {
                    masked.setCharAt(i, 'x');
                }
            }
        }
        return masked.toString();
    }

    private Optional<WrittenDate> date(FoundCitation found, String words, List<WrittenDate> written) {
        return written.stream().filter(date -> language == Language.CHINESE
                ? date.end() <= found.start() && words.substring(date.end(), found.start()).equals("第")
                : date.start() >= found.end() && date.start() <= found.end() + REACH
                        && AFTER_NUMBER.matcher(words.substring(found.end(), date.start())).matches())
                .findFirst();
    }
}
