package org.plenary.dsl.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * Finds the places in a text that bear on citations, in one pass. Every repetition in the pattern has a limit, so that
 * no text, however odd, takes more than linear time.
 */
final class MarkScanner {

    // The series whose symbols are recognised in running text: neither km/h nor HIV/AIDS nor ISO/IEC 27001 is one.
    private static final String SERIES = "(?:A|S|E|T|ST|TD|DP|AT|CD|LC|GC|ID|ACC|APLC|BWC|CAC|CAT|CBD|CCM|CCPR|CCW|CEB"
            + "|CED|CEDAW|CERD|CLCS|CMW|CRC|CRPD|DC|ECE|ESCAP|FCCC|HRI|HS|HSP|ICCD|IDB|ISBA|JIU|NPT|PBC|PCNICC|SPLOS"
            + "|SPT|TRADE|UNCTAD|UNEP|UNITAR|UNU|UNW)";
    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final String SEGMENT = "(?:[A-Za-z]{1,10}(?:\\.[A-Za-z0-9]{1,8})?|\\d{1,6}[A-Z]?)"
            + "(?:[-\\u2010\\u2011][0-9]{1,4})?";
    // A line may break after a slash before what is added to a symbol: A/71/53/ Add.1.
    private static final String SLASH = "/(?:[ \\u00A0](?=Add\\.|Corr\\.|Rev\\.))?";
    private static final String VOLUME = "(?:[ \\u00A0]{0,2}\\((?:Sect|Part|Vol|Supp|SUPP|part|vol)"
            + "[A-Za-z0-9., \\u00A0]{0,20}\\))?+";
    // Of a resolution: its year or its session in brackets, the letters of its parts.
    private static final String RESOLUTION = "(?:A|S|E)/RES/\\d{1,4}(?:[ \\u00A0]?[A-Z])?[ \\u00A0]?"
            + "[(（][0-9A-Z\\-\\u2011]{1,9}[)）]|A/RES/(?:E?S" + HYPHEN + ")?\\d{1,3}/\\d{1,3}"
            + "[ \\u00A0]?[A-Z][-\\u2010\\u2011\\u2013][A-Z](?![A-Za-z])";
    private static final String DOCUMENT = SERIES + "(?:" + SLASH + SEGMENT + VOLUME + "){1,10}+";
    // A document of two organs has two symbols: A/65/382-S/2010/490.
    private static final String SYMBOL = "(?:" + RESOLUTION + "|" + DOCUMENT + "(?:" + HYPHEN + DOCUMENT + ")?+)"
            + "(?![A-Za-z\\u0400-\\u04FF\\p{N}/])";

    private static final String DIGIT = "[0-9\\u0660-\\u0669]";
    // S-31 and ES-10, in Arabic دإ and دإط.
    private static final String SPECIAL = "(?:(?:E?S|د[إا]ط?)" + HYPHEN + ")";
    private static final String SESSION = "(?:" + SPECIAL + "?" + DIGIT + "{1,4}/" + DIGIT + "{1,4})";
    private static final String LETTER = "(?:[\\s\\u00A0]?" + AdoptedNumberReader.LETTER + ")?";
    private static final String BRACKET = "(?:(?:19|20)\\d\\d|" + SPECIAL + "?(?:[IVXLC]{1,8}|" + DIGIT + "{1,2})|د"
            + HYPHEN + DIGIT + "{1,2})";
    private static final String YEAR_OR_OLD = "(?:" + DIGIT + "{1,4}" + LETTER + "[\\s\\u00A0]?[(（]" + BRACKET
            + "[)）])";
    // No part of a longer number, of a word, of a date.
    private static final String BEFORE = "(?<![A-Za-z\\u0400-\\u04FF\\p{N}/.\\-\\u2011])";
    private static final String AFTER = "(?![\\p{N}/]|[.,\\-\\u2011]\\p{N})";
    // 74/92A has a letter of its own, 74/92nd is none.
    private static final String NO_WORD = "(?!(?![A-Z](?![A-Za-z]))[A-Za-z\\u0400-\\u04FF])";

    private static final Pattern NUMBERS = Pattern.compile(BEFORE + "(?:(?<symbol>" + SYMBOL
            + ")|(?<climate>\\d{1,3}/C(?:P|MP|MA)\\.\\d{1,2})|(?<number>" + YEAR_OR_OLD + "|" + SESSION + ")" + AFTER
            + NO_WORD + ")");

    private final CitingWords words;

    MarkScanner(Language language) {
        words = new CitingWords(language);
    }

    List<Mark> marks(CharSequence text) {
        List<Mark> marks = new ArrayList<>();
        Matcher number = NUMBERS.matcher(text).useTransparentBounds(true);
        Matcher word = words.pattern().matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (mayBeginNumber(c) && number.region(at, text.length()).lookingAt()) {
                marks.add(new Mark(meaning(number), at, number.end()));
                at = number.end();
            } else if (words.mayBegin(text, at) && word.region(at, text.length()).lookingAt()) {
                marks.add(new Mark(words.meaning(word), at, word.end()));
                at = word.end();
            } else {
                at++;
            }
        }
        return marks;
    }

    private static boolean mayBeginNumber(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= '\u0660' && c <= '\u0669' || c == 'د';
    }

    private static Meaning meaning(Matcher number) {
        if (number.group("symbol") != null) {
            return Meaning.SYMBOL;
        }
        return number.group("climate") != null ? Meaning.CLIMATE_DECISION : Meaning.NUMBER;
    }
}
