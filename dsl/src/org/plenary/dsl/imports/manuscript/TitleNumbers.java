package org.plenary.dsl.imports.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * The number with which a title begins, and which gives the symbol: "73/7.", "2758 (XXVI).", "Resolution 242 (1967)",
 * "20 (1947). Resolution of 10 March 1947", "四(一九四六).".
 */
final class TitleNumbers {

    private static final String HAN_YEAR = "[〇○零一二三四五六七八九]{4}";
    private static final Pattern SESSION = Pattern.compile("(\\d{1,4})/(\\d{1,4})\\.?(?: ?([A-Z])(?= |$))?[ .\u00a0]*");
    private static final Pattern ROMAN = Pattern.compile(
            "(\\d{1,4})(?: ([A-Z]))? ?\\(([IVXLХУ]{1,8})[)}]\\.?[ \u00a0]*");
    private static final Pattern YEAR = Pattern.compile("(\\d{1,4}) ?\\((\\d{4})\\)\\.?[ \u00a0]*");
    private static final Pattern HAN = Pattern.compile("([〇○零一二三四五六七八九十]{1,6}) ?[(（](" + HAN_YEAR
            + ")[)）][.．]? ?");
    private static final Pattern ARABIC = Pattern.compile("قرار مجلس الأمن رقم (\\d{1,4})[^\\d]*");
    private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Of "2023/5": the Economic and Social Council counts by years. */
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_DATE_LINE = 90;

    private final Pattern council;
    private final ClosingWords closings;

    TitleNumbers(Language language) {
        Wording wording = Wording.of(language);
        String form = Pattern.quote(wording.text("security-council.number").replace('\u00a0', ' '))
                .replace("{0}", "\\E ?(?<number>\\d{1,4}) ?\\Q").replace("{1}", "\\E(?<year>\\d{4})\\Q")
                .replace("(\\E", "\\E ?\\Q(\\E");
        this.council = Pattern.compile(form + "[ .\u00a0]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.closings = new ClosingWords(language);
    }

    Optional<String> meeting(String words) {
        return closings.meeting(words);
    }

    /** The line without the number with which it begins. */
    Runs read(Runs line, Optional<Organ> organ, boolean decision, FactEntries facts) {
        String words = line.words();
        String kind = decision ? "DEC" : "RES";
        Matcher session = SESSION.matcher(words);
        if (session.lookingAt() && organ.filter(Organ.SECURITY_COUNCIL::equals).isEmpty()) {
            String letter = session.group(3) == null ? "" : " " + session.group(3);
            String series = organ.map(Organ::series)
                    .orElse(session.group(1).length() == YEAR_DIGITS ? Organ.ECONOMIC_AND_SOCIAL_COUNCIL.series()
                            : Organ.GENERAL_ASSEMBLY.series());
            return symbol(line, session, series + "/" + kind + "/" + session.group(1) + "/"
                    + session.group(2) + letter, facts);
        }
        Matcher roman = ROMAN.matcher(words);
        if (roman.lookingAt()) {
            String letter = roman.group(2) == null ? "" : " " + roman.group(2);
            String series = organ.map(Organ::series).orElse("A");
            return symbol(line, roman, series + "/" + kind + "/" + roman.group(1) + letter + " ("
                    + roman.group(3).replace('Х', 'X').replace('У', 'V') + ")", facts);
        }
        return ofSecurityCouncil(line, words, facts);
    }

    private Runs ofSecurityCouncil(Runs line, String words, FactEntries facts) {
        Matcher year = YEAR.matcher(words);
        if (year.lookingAt()) {
            return symbol(line, year, "S/RES/" + year.group(1) + " (" + year.group(2) + ")", facts);
        }
        Matcher named = council.matcher(words);
        if (named.lookingAt()) {
            return symbol(line, named, "S/RES/" + named.group("number") + " (" + named.group("year") + ")", facts);
        }
        Matcher han = HAN.matcher(words);
        if (han.lookingAt()) {
            return symbol(line, han, "S/RES/" + WrittenDates.number(han.group(1)) + " ("
                    + WrittenDates.number(han.group(2)) + ")", facts);
        }
        Matcher arabic = ARABIC.matcher(words);
        Matcher anyYear = ANY_YEAR.matcher(words);
        return arabic.lookingAt() && anyYear.find()
                ? symbol(line, arabic, "S/RES/" + arabic.group(1) + " (" + anyYear.group() + ")", facts)
                : line;
    }

    private static Runs symbol(Runs line, Matcher matcher, String symbol, FactEntries facts) {
        if (!facts.has(HeaderKey.SYMBOL)) {
            Symbol.parse(symbol).ifPresent(read -> facts.add(HeaderKey.SYMBOL, read.text()));
        }
        return line.after(matcher.end()).folded();
    }

    /** "of 22 November 1967", "Resolution of 10 March 1947", "一九四六年四月二十九日决议案": a line about the date alone. */
    static boolean isDateLine(String words, WrittenDate date) {
        String rest = words.substring(0, date.start()) + words.substring(date.end());
        return words.length() <= LONGEST_DATE_LINE && rest.strip().replaceAll("[.,،。:]", "").split("\\s+").length <= 7
                && !rest.matches(".*[:：].*");
    }
}
