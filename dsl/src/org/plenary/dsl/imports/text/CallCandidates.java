package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.Run;

/** Finds in the text all figures and stars that may call one of the notes. */
final class CallCandidates {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern FIGURES = Pattern.compile("\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|"
            + "(?<![\\d/–-])(\\d{1,3})(?!\\d)|(?<!\\d)(?:1[89]|20)\\d\\d(\\d{1,3})(?!\\d)|"
            + "([" + RAISED + "]{1,3})|(\\*{1,4})");
    private static final int BRACKETS = 1;
    private static final int ROUND = 2;
    private static final int PLAIN = 3;
    private static final int AFTER_YEAR = 4;
    private static final int RAISED_SIGNS = 5;

    private final Set<String> marks;
    private final boolean roundBrackets;
    private final List<CallCandidate> found = new ArrayList<>();

    /**
     * Looks for calls of these notes.
     *
     * @param roundBrackets
     *            whether calls stand in brackets, as in Arabic: "(1)"
     */
    CallCandidates(Set<String> marks, boolean roundBrackets) {
        this.marks = marks;
        this.roundBrackets = roundBrackets;
    }

    List<CallCandidate> in(List<PrintedParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            add(i, paragraphs.get(i));
        }
        return found;
    }

    private void add(int index, PrintedParagraph paragraph) {
        String words = paragraph.words();
        boolean[] raised = raised(paragraph);
        CallContext context = new CallContext(words);
        Matcher matcher = FIGURES.matcher(words);
        while (matcher.find()) {
            int group = group(matcher);
            String mark = NoteMark.plain(matcher.group(group));
            int start = group == AFTER_YEAR ? matcher.start(group) : matcher.start();
            int weight = raised[matcher.start(group)] ? CallCandidate.SURE : weigh(context, matcher, group, mark);
            if (weight > 0 && marks.contains(mark)) {
                found.add(new CallCandidate(index, start, matcher.end(), mark, weight));
            }
        }
    }

    private int weigh(CallContext context, Matcher matcher, int group, String mark) {
        return switch (group) {
            case BRACKETS, RAISED_SIGNS -> CallCandidate.SURE;
            case ROUND -> roundBrackets ? CallCandidate.SURE / 2 : 0;
            case PLAIN -> matcher.start() == 0 ? 0 : context.weigh(matcher.start(), matcher.end());
            case AFTER_YEAR -> context.weighAfterYear(matcher.end());
            default -> matcher.start() > 0 && !mark.isEmpty() ? CallCandidate.LIKELY : 0;
        };
    }

    private static int group(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return group;
    }

    private static boolean[] raised(PrintedParagraph paragraph) {
        boolean[] raised = new boolean[paragraph.words().length()];
        int at = 0;
        for (Run run : paragraph.text().all()) {
            for (int i = 0; i < run.text().length(); i++) {
                raised[at++] = run.styles().contains(Style.SUPERSCRIPT);
            }
        }
        return raised;
    }
}
