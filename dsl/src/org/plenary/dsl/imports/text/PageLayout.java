package org.plenary.dsl.imports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a text is laid out: whether empty lines part its paragraphs or stand between all lines, whether the first line of
 * a paragraph is indented, and how wide a full line is.
 */
final class PageLayout {

    private static final String ENDS = ".,;:!?。，；：！？،؛؟";
    /** "in its resolution, 2": a call behind the mark. */
    private static final Pattern CALL_AT_END = Pattern.compile("(?<=[.,;:!?。，；：،؛”»\"]) ?\\d{1,3}$");
    private static final String AFTER_END = "”»\"'’）)]】」』*";

    private final List<PrintedLine> lines;
    private final int fullWidth;
    private final boolean doubleSpaced;
    private final boolean indented;
    private final boolean lineForParagraph;
    private final Map<Integer, Integer> margins = new HashMap<>();

    PageLayout(List<PrintedLine> lines) {
        this.lines = lines;
        this.fullWidth = fullWidth(lines);
        this.doubleSpaced = share(1, true) > 0.35 && share(1, false) > 0.8;
        findMargins();
        this.indented = marksParagraphs();
        this.lineForParagraph = oneLineForEach();
    }

    private static int fullWidth(List<PrintedLine> lines) {
        List<Integer> widths = lines.stream().map(PrintedLine::width).sorted().toList();
        return widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * 0.8));
    }

    /** Whether a sentence or a member of the long sentence ends here. */
    static boolean endsClause(String words) {
        int last = CALL_AT_END.matcher(words).replaceFirst("").length() - 1;
        while (last > 0 && (AFTER_END.indexOf(words.charAt(last)) >= 0 || words.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(words.charAt(last)) >= 0;
    }

    /** Whether a sentence, a recital or a paragraph ends within a line that is not nearly full. */
    boolean isShort(PrintedLine line) {
        return line.width() < fullWidth * 0.8;
    }

    /** Whether the first lines of paragraphs stand further in than the others. */
    boolean isIndented() {
        return indented;
    }

    /** Whether every line is a paragraph. */
    boolean isLineForParagraph() {
        return lineForParagraph;
    }

    /** Whether more space stands before a line than between the lines of a paragraph. */
    boolean isApart(PrintedLine line) {
        return line.gap() > (doubleSpaced ? 1 : 0);
    }

    /** How far a line stands in from the margin of its page. */
    int indent(PrintedLine line) {
        return line.indent() - margins.getOrDefault(line.page(), 0);
    }

    /** Of the lines after an empty one, the share of those whose line before is cut; or the share of such lines. */
    private double share(int gap, boolean cut) {
        int apart = 0;
        int found = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() >= gap) {
                apart++;
                found += !endsClause(lines.get(i - 1).words()) && !isShort(lines.get(i - 1)) ? 1 : 0;
            }
        }
        return cut ? ratio(found, apart) : ratio(apart, lines.size() - 1);
    }

    private static double ratio(int part, int whole) {
        return whole <= 0 ? 0 : (double) part / whole;
    }

    /** The margin of a page: the least indent that a good part of its lines has. */
    private void findMargins() {
        Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
        lines.forEach(line -> counts.computeIfAbsent(line.page(), page -> new TreeMap<>())
                .merge(line.indent(), 1, Integer::sum));
        counts.forEach((page, indents) -> {
            int all = indents.values().stream().mapToInt(Integer::intValue).sum();
            indents.entrySet().stream().filter(entry -> entry.getValue() >= Math.max(2, all * 0.15)).findFirst()
                    .or(() -> indents.entrySet().stream().findFirst())
                    .ifPresent(entry -> margins.put(page, entry.getKey()));
        });
    }

    /** Indents tell paragraphs if most indented lines follow the end of a clause, and most others do not. */
    private boolean marksParagraphs() {
        int first = 0;
        int firstAfterEnd = 0;
        int others = 0;
        int othersAfterEnd = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean afterEnd = endsClause(lines.get(i - 1).words());
            if (indent(lines.get(i)) > 0) {
                first++;
                firstAfterEnd += afterEnd ? 1 : 0;
            } else {
                others++;
                othersAfterEnd += afterEnd ? 1 : 0;
            }
        }
        return first >= 2 && others >= 2 && ratio(firstAfterEnd, first) > 0.6 && ratio(othersAfterEnd, others) < 0.4;
    }

    private boolean oneLineForEach() {
        int ends = 0;
        int apart = 0;
        for (PrintedLine line : lines) {
            ends += endsClause(line.words()) ? 1 : 0;
            apart += line.gap() > 0 ? 1 : 0;
        }
        return ratio(ends, lines.size()) > 0.7 && apart < lines.size() * 0.5;
    }
}
