package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the notes of a text from its body: those under a rule at the foot of a page, and those without a rule that
 * begin with the number of a call. Running heads and the like are left out of both.
 */
final class PageNotes {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    /** Also behind a year: "2006212" calls note 212. */
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?:1[89]|20)\\d\\d(\\d{1,3})(?!\\d)|(?<!\\d)\\d{1,3}(?!\\d)");
    private static final String SENTENCE_ENDS = ".。;；:：)）,，!?»”\"";
    private static final int LONGEST_LINE = 300;
    /** How many lines of text may stand among the furniture at the foot of a page, where an extraction mixes them. */
    private static final int STRAYED = 3;

    private final List<PrintedLine> lines;
    private final PageFurniture furniture;
    private final List<PrintedLine> body = new ArrayList<>();
    private final List<NoteText> notes = new ArrayList<>();
    /** The numbers that stand in the body so far: one of them may be a call. */
    private final Set<Integer> numbers = new HashSet<>();
    private int pageStart;

    PageNotes(List<PrintedLine> lines, PageFurniture furniture) {
        this.lines = lines;
        this.furniture = furniture;
        int at = 0;
        while (at < lines.size()) {
            at = next(at);
        }
    }

    /** What is neither furniture nor note. */
    List<PrintedLine> body() {
        return body;
    }

    /** The notes; their range counts lines of the body. */
    List<NoteText> notes() {
        return notes;
    }

    private int next(int at) {
        PrintedLine line = lines.get(at);
        if (furniture.is(at)) {
            return at + 1;
        }
        if (PageFurniture.isNoteRule(line)) {
            int end = footEnd(at + 1);
            List<PrintedLine> foot = new ArrayList<>();
            for (int i = at + 1; i < end; i++) {
                if (!furniture.is(i)) {
                    foot.add(lines.get(i));
                }
            }
            new NoteEntries(foot).read(pageStart, body.size()).forEach(notes::add);
            pageStart = body.size();
            return end;
        }
        if (markWithoutRule(at).isPresent() || isNumberOfNote(at)) {
            return noteWithoutRule(at);
        }
        addToBody(line);
        return at + 1;
    }

    private void addToBody(PrintedLine line) {
        // What stands above the first line of a page is furniture, and tells nothing of paragraphs.
        boolean firstOfPage = !body.isEmpty() && body.get(body.size() - 1).page() != line.page();
        body.add(firstOfPage ? line.withGap(0) : line);
        Matcher matcher = IN_TEXT.matcher(line.words());
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1) == null ? matcher.group() : matcher.group(1)));
        }
    }

    /** Where the foot of the page ends: with its furniture, or with the page. */
    private int footEnd(int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).page() == lines.get(start).page() && !furniture.is(end)) {
            end++;
        }
        int probe = end;
        int strayed = 0;
        while (probe < lines.size() && strayed <= STRAYED && lines.get(probe).page() == lines.get(start).page()) {
            if (furniture.is(probe)) {
                end = awaitsText(start, end) || strayed == 0 ? probe + 1 : end;
                strayed = awaitsText(start, end) ? 0 : strayed;
            } else {
                strayed++;
            }
            probe++;
        }
        return end;
    }

    /** Whether the last line of a foot is a number alone, whose text has strayed. */
    private boolean awaitsText(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (!furniture.is(i)) {
                return FIGURES.matcher(lines.get(i).words()).matches();
            }
        }
        return false;
    }

    private Optional<NoteMark> markWithoutRule(int at) {
        PrintedLine line = lines.get(at);
        Optional<NoteMark> mark = NoteMark.of(line.text()).filter(found -> found.length() < line.words().length());
        boolean apart = line.gap() > 0 || at > 0 && !body.isEmpty() && endsSentence(lines.get(at - 1).words());
        boolean round = line.words().startsWith("(");
        return mark.filter(found -> !round || isArabic(line.words().charAt(found.length())))
                .filter(found -> apart && begins(line.words().charAt(found.length())))
                .filter(found -> line.words().startsWith("[") || NoteMark.isRaised(line.text())
                        || !MonthNames.followsIn(line.words().substring(found.length())))
                .filter(found -> !found.isNumber() || numbers.contains(Integer.parseInt(found.text())))
                .filter(found -> found.isNumber() || isNoteOfStars(line));
    }

    /** A number alone on its line, which the text has, and under it a sentence. */
    private boolean isNumberOfNote(int at) {
        String words = lines.get(at).words();
        if (!FIGURES.matcher(words).matches() || at + 1 >= lines.size() || furniture.is(at + 1)
                || !numbers.contains(Integer.parseInt(words))) {
            return false;
        }
        String next = lines.get(at + 1).words();
        return next.endsWith(".") && begins(next.charAt(0)) && next.length() <= LONGEST_LINE;
    }

    private boolean isNoteOfStars(PrintedLine line) {
        String stars = line.words().replaceAll("[^*].*", "");
        return body.stream().limit(40).anyMatch(other -> other.words().endsWith(stars));
    }

    private static boolean endsSentence(String words) {
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A note begins as a sentence does, with a symbol or with a title. */
    private static boolean begins(char c) {
        return Character.isUpperCase(c) || Character.isIdeographic(c) || "“«„\"《".indexOf(c) >= 0 || isArabic(c);
    }

    /** Only Arabic sets the number of a note in brackets: "(1)"; elsewhere these are a sub-paragraph's. */
    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private int noteWithoutRule(int at) {
        List<PrintedLine> entry = new ArrayList<>(List.of(lines.get(at)));
        int end = at + 1;
        if (FIGURES.matcher(lines.get(at).words()).matches()) {
            entry.add(lines.get(end++));
        }
        while (end < lines.size() && !furniture.is(end) && lines.get(end).gap() == 0
                && markWithoutRule(end).isEmpty() && !PageFurniture.isNoteRule(lines.get(end))) {
            entry.add(lines.get(end++));
        }
        new NoteEntries(entry).read(0, body.size()).forEach(notes::add);
        return end;
    }
}
