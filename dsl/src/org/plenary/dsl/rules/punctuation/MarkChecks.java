package org.plenary.dsl.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.plenary.dsl.language.Language;

/** Marks that are written twice, and marks of other languages. */
final class MarkChecks {

    private static final String HALF = ",;:?!.()";
    private static final String FULL = "，；：？！。（）";
    private static final String WIDE = "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"
            + "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";
    private static final String END = "(?=[\\uFFFC\\s”“»]*$)";

    private MarkChecks() {
    }

    static List<PatternCheck> of(Language language) {
        List<PatternCheck> checks = new ArrayList<>();
        checks.add(new PatternCheck(PunctuationRule.DOUBLED_MARK, ",;:.،؛，；：。、",
                "(?<![,;:.،؛，；：。、])([,;:،؛，；：。、])\\1+|(?<!\\.)(\\.)\\.(?![.\\w/])",
                found -> found.group().substring(0, 1)));
        checks.addAll(switch (language) {
            case CHINESE -> chinese();
            case ARABIC -> arabic();
            case ENGLISH, RUSSIAN, SPANISH -> latin("");
            case FRENCH -> latin("\u00A0");
        });
        return checks;
    }

    // 《2030年议程》, 包括 and 第12.4, 即到 are wrong; A/72/100, A/72/101 in a title, 10:30 and 1,000 are not.
    private static List<PatternCheck> chinese() {
        String afterHan = "(?<=[\\p{IsHan}》”）)])[,;:?!](?:[ ](?=\\p{IsHan}))?(?!/)";
        String beforeHan = "(?<=[\\p{L}\\p{N}])[,;:][ ]?(?=\\p{IsHan})";
        String atEnd = "[,;:.]" + END;
        return List.of(
                foreign(HALF, afterHan + "|" + beforeHan + "|" + atEnd,
                        found -> String.valueOf(other(HALF, found.group().charAt(0), FULL))),
                foreign("（）", "[（）]", found -> String.valueOf(other(FULL, found.group().charAt(0), HALF))),
                foreign(WIDE, "(?<![０-９Ａ-Ｚａ-ｚ])[０-９Ａ-Ｚａ-ｚ]+", MarkChecks::narrow));
    }

    private static List<PatternCheck> arabic() {
        String afterArabic = "(?<=[\\p{IsArabic}\\uFFFC])[,;?]";
        String beforeArabic = "(?<=\\p{N})[,;](?=[ ]\\p{IsArabic})";
        return List.of(foreign(",;?", afterArabic + "|" + beforeArabic + "|[,;]" + END,
                found -> String.valueOf(other(",;?", found.group().charAt(0), "،؛؟"))));
    }

    private static List<PatternCheck> latin(String spaceBefore) {
        return List.of(foreign("，；：。、？！،؛؟（）", "([，；：。、？！،؛؟（）])(?=([\\p{L}\\p{N}])?)", found -> {
            char mark = other("，；：。、？！،؛؟（）", found.group().charAt(0), ",;:.,?!,;?()");
            String before = ";:?!".indexOf(mark) >= 0 ? spaceBefore : "";
            return before + mark + (found.group(2) == null || mark == '(' ? "" : " ");
        }));
    }

    private static PatternCheck foreign(String starts, String pattern, Function<MatchResult, String> cure) {
        return new PatternCheck(PunctuationRule.FOREIGN_MARK, starts, pattern, cure);
    }

    private static char other(String from, char c, String to) {
        return to.charAt(from.indexOf(c));
    }

    private static String narrow(MatchResult wide) {
        StringBuilder narrow = new StringBuilder();
        wide.group().chars().forEach(c -> narrow.append((char) (c - '０' + '0')));
        return narrow.toString();
    }
}
