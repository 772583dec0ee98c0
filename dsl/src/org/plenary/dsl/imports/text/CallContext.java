package org.plenary.dsl.imports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Weighs by what stands around some figures whether they call a note. After a noun or a mark a figure may be a call;
 * after "paragraph", "of" or 第 it is a number, and so it is before a month, a unit or a further figure.
 */
final class CallContext {

    private static final String MARKS_BEFORE = ",;:.”’»)]\"'》）」』】，。；：、!?،؛";
    private static final Set<String> BEFORE_NUMBERS = read();
    private static final String HAN_BEFORE = "第年月约共至到在于和或为达有的前后从自每近逾超";
    private static final String HAN_AFTER = "年月日号段届次个国票项条款章节人名天周岁小分百千万亿％%度位卷页期";
    private static final Pattern UNIT = Pattern.compile("[ \u00a0]?(?:per cent|percent|pour cent|por ciento|процент|"
            + "million|milli|billion|mil\\b|years|year\\b|ans\\b|años|лет|года?\\b|months|days|hours|members|"
            + "votes|voix|votos|Member States|countries|\\d|bis\\b|ter\\b|\\(|et \\d|and \\d|y \\d|и \\d|"
            + "to \\d|- ?\\d).*", Pattern.DOTALL);
    /** "12 February 2013 9": behind the year of a date. */
    private static final Pattern YEAR_AT_END = Pattern.compile("\\p{L}[ \u00a0](?:19|20)\\d\\d$");
    private static final int AFTER_YEAR = 12;
    private static final int BEYOND = 24;

    private final String words;

    CallContext(String words) {
        this.words = words;
    }

    private static Set<String> read() {
        try (InputStream in = CallContext.class.getResourceAsStream("words-before-numbers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")[1])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("words-before-numbers.tsv", failure);
        }
    }

    /** How much speaks for a call from one place to another; 0 if it is none. */
    int weigh(int start, int end) {
        if (!endsWell(end) || isBeforeHanUnit(end) && !isAfterTitle(start)) {
            return 0;
        }
        boolean spaced = start > 0 && words.charAt(start - 1) == ' ';
        int at = spaced ? start - 2 : start - 1;
        if (at < 0) {
            return 0;
        }
        int before = words.codePointBefore(at + 1);
        if (MARKS_BEFORE.indexOf(before) >= 0) {
            return afterMark(at, spaced);
        }
        if (HanText.isWide(before)) {
            return HAN_BEFORE.indexOf(before) >= 0 ? 0 : spaced ? 15 : 20;
        }
        if (Character.isLetter(before)) {
            return afterWord(at, spaced);
        }
        return spaced && YEAR_AT_END.matcher(words.substring(0, at + 1)).find() ? AFTER_YEAR : 0;
    }

    /** "2006212": the call of note 212 clings to a year, as some extractions have it. */
    int weighAfterYear(int end) {
        return endsWell(end) ? AFTER_YEAR : 0;
    }

    private boolean endsWell(int end) {
        if (end >= words.length()) {
            return true;
        }
        String after = words.substring(end, Math.min(words.length(), end + BEYOND));
        char next = after.charAt(0);
        if (Character.isLetterOrDigit(next) && !Character.isIdeographic(next) || "/-–%°º".indexOf(next) >= 0) {
            return false;
        }
        boolean decimal = ".,".indexOf(next) >= 0 && after.length() > 1 && Character.isDigit(after.charAt(1));
        return !decimal && !MonthNames.followsIn(after) && !UNIT.matcher(after).matches();
    }

    /** "6 月", "15 个": a date or a quantity. */
    private boolean isBeforeHanUnit(int end) {
        int at = end < words.length() && words.charAt(end) == ' ' ? end + 1 : end;
        return at < words.length() && HAN_AFTER.indexOf(words.charAt(at)) >= 0;
    }

    /** Behind the title of a document a figure is a call, whatever follows: "《2030年可持续发展议程》3 分配". */
    private boolean isAfterTitle(int start) {
        int at = start > 0 && words.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return at >= 0 && "》」』".indexOf(words.charAt(at)) >= 0;
    }

    /** "Rights, 6" and "Nations”3"; but not "No. 6", "vol. 2" and "resolutions 1, 2". */
    private int afterMark(int at, boolean spaced) {
        String word = wordBefore(at);
        char mark = words.charAt(at);
        boolean year = YEAR_AT_END.matcher(words.substring(0, at)).find();
        boolean abbreviation = mark == '.' && (BEFORE_NUMBERS.contains(word) || word.length() == 1);
        boolean figures = at > 0 && Character.isDigit(words.charAt(at - 1)) && ",،、".indexOf(mark) >= 0;
        if (abbreviation || figures && !year && isList(at)) {
            return 0;
        }
        boolean afterFigure = at > 0 && Character.isDigit(words.charAt(at - 1));
        boolean decimal = !spaced && !year && ".,".indexOf(mark) >= 0 && afterFigure;
        return decimal ? 0 : figures ? AFTER_YEAR : spaced ? 32 : 40;
    }

    /** Whether the figures before are a number of a list, and not the end of a symbol or a year. */
    private boolean isList(int comma) {
        int start = comma;
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        return start == 0 || words.charAt(start - 1) == ' ';
    }

    private int afterWord(int at, boolean spaced) {
        String word = wordBefore(at + 1);
        if (BEFORE_NUMBERS.contains(word) || word.length() == 1) {
            return 0;
        }
        return spaced ? 10 : Character.isLowerCase(words.charAt(at)) ? 35 : 15;
    }

    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(words.charAt(start - 1))
                || "°º№’'".indexOf(words.charAt(start - 1)) >= 0)) {
            start--;
        }
        String word = words.substring(start, end).toLowerCase(Locale.ROOT);
        return word.substring(Math.max(word.lastIndexOf('’'), word.lastIndexOf('\'')) + 1);
    }
}
