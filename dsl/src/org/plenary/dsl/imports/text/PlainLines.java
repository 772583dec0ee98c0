package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** The lines of a plain text. A form feed begins a page. */
final class PlainLines {

    private static final int TAB = 8;
    /** What no printer shows, and no drafter wrote: marks of encodings, and zeros of damaged files. */
    private static final String INVISIBLE = "\uFEFF\0\u200B";

    private final String text;
    private final List<PrintedLine> lines = new ArrayList<>();
    private int gap;
    private int page;

    private PlainLines(String text) {
        this.text = text;
    }

    static List<PrintedLine> of(String text) {
        PlainLines lines = new PlainLines(text);
        lines.split();
        return lines.lines;
    }

    private void split() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                add(start, i);
                page += c == '\f' && !lines.isEmpty() ? 1 : 0;
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                start = pair ? i + 2 : i + 1;
                i += pair ? 1 : 0;
            }
        }
    }

    private void add(int start, int end) {
        int indent = 0;
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? TAB : HanText.isWide(text.charAt(at)) ? 2 : 1;
            at++;
        }
        String words = visible(text.substring(at, end)).strip();
        if (words.isEmpty()) {
            gap++;
            return;
        }
        Runs runs = new Runs(List.of(Run.text(words, Set.of(), Optional.empty()))).folded();
        lines.add(new PrintedLine(runs, indent, gap, page));
        gap = 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean control = c < ' ' && c != '\t';
            if (!control && INVISIBLE.indexOf(c) < 0) {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
