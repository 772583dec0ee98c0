package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Styled.Style;

/**
 * The text of a paragraph as runs. A no-break space is part of the text, and folded with nothing.
 *
 * @param all
 *            in their order
 */
public record Runs(List<Run> all) {

    /** No text. */
    public static final Runs NONE = new Runs(List.of());

    private static final String LAYOUT = " \t\r\n";

    public Runs {
        all = List.copyOf(all);
    }

    /** One space for any white space, also where the call of a note parts it, and none at either end. */
    public Runs folded() {
        List<Run> folded = new ArrayList<>();
        boolean space = true;
        for (Run run : all) {
            StringBuilder text = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                boolean layout = LAYOUT.indexOf(c) >= 0;
                if (!layout) {
                    text.append(c);
                } else if (!space) {
                    text.append(' ');
                }
                space = layout;
            }
            if (run.isCall() || text.length() > 0) {
                folded.add(run.withText(text.toString()));
            }
        }
        return new Runs(stripEnd(folded));
    }

    private static List<Run> stripEnd(List<Run> runs) {
        int last = runs.size() - 1;
        while (last >= 0 && !runs.get(last).isCall() && runs.get(last).text().isBlank()
                && !runs.get(last).text().contains("\u00a0")) {
            runs.remove(last--);
        }
        if (last >= 0 && !runs.get(last).isCall() && runs.get(last).text().endsWith(" ")) {
            String text = runs.get(last).text();
            runs.set(last, runs.get(last).withText(text.substring(0, text.length() - 1)));
        }
        return runs;
    }

    /** The words, without the calls of notes. */
    public String words() {
        return all.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is neither a word nor a call. */
    public boolean isEmpty() {
        return all.stream().noneMatch(run -> run.isCall() || !run.text().isBlank());
    }

    /** Whether a note is called. */
    public boolean calls() {
        return all.stream().anyMatch(Run::isCall);
    }

    /** What follows after so many characters of the words; a call at the very place belongs to it. */
    public Runs after(int length) {
        List<Run> rest = new ArrayList<>();
        int left = length;
        for (Run run : all) {
            int cut = Math.min(left, run.text().length());
            if (run.isCall() ? left == 0 : cut < run.text().length()) {
                rest.add(run.withText(run.text().substring(cut)));
            }
            left -= cut;
        }
        return new Runs(rest);
    }

    /** What stands before the place after so many characters of the words. */
    public Runs before(int length) {
        List<Run> first = new ArrayList<>();
        int left = length;
        for (Run run : all) {
            if (left == 0) {
                break;
            }
            int cut = Math.min(left, run.text().length());
            first.add(run.withText(run.text().substring(0, cut)));
            left -= cut;
        }
        return new Runs(first);
    }

    /** The same, not set apart in these ways. */
    public Runs without(Set<Style> styles) {
        return new Runs(all.stream().map(run -> run.without(styles)).toList());
    }

    /** Whether every word is set apart: by one of these styles. */
    public boolean isAll(Set<Style> styles) {
        return !isEmpty() && all.stream().filter(run -> !run.isCall() && !run.text().isBlank())
                .allMatch(run -> run.styles().stream().anyMatch(styles::contains));
    }
}
