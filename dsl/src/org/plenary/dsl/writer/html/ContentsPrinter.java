package org.plenary.dsl.writer.html;

import java.util.List;

/** Prints the table of contents of a long text: lists within lists, as the headings stand. */
final class ContentsPrinter {

    private static final String TITLE = "contents";

    private final Page page;
    private final HtmlEmitter html;

    ContentsPrinter(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
    }

    void print() {
        List<Outline.Entry> entries = page.outline().contents();
        if (!entries.isEmpty()) {
            html.open(Tag.NAV, Attribute.styled("contents"), Attribute.labelledBy(TITLE));
            html.words(Tag.P, page.words().contents(), Attribute.id(TITLE));
            printList(entries);
            html.close(Tag.NAV);
        }
    }

    /** Prints entries of which the first has the highest rank; those of lower rank stand under the one before. */
    private void printList(List<Outline.Entry> entries) {
        html.open(Tag.OL);
        int next = 0;
        while (next < entries.size()) {
            Outline.Entry entry = entries.get(next);
            int end = next + 1;
            while (end < entries.size() && entries.get(end).rank() > entry.rank()) {
                end++;
            }
            html.open(Tag.LI);
            printLink(entry);
            if (end > next + 1) {
                printList(entries.subList(next + 1, end));
            }
            html.close(Tag.LI);
            next = end;
        }
        html.close(Tag.OL);
    }

    private void printLink(Outline.Entry entry) {
        html.open(Tag.A, Attribute.linkTo(entry.id()));
        if (!entry.designation().isEmpty()) {
            html.words(Tag.SPAN, entry.designation(), Attribute.styled("designation")).text(" ");
        }
        html.text(entry.title()).close(Tag.A);
    }
}
