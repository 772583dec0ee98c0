package org.plenary.dsl.writer.html;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Note;

/** Prints the footnotes at the end of the page, each with the way back to every place that calls it. */
final class NotesPrinter {

    private static final String TITLE = "footnotes";

    private final Page page;
    private final HtmlEmitter html;

    NotesPrinter(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
    }

    void print(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        html.open(Tag.SECTION, Attribute.styled("notes"), Attribute.role("doc-endnotes"), Attribute.labelledBy(TITLE));
        html.words(Tag.H2, page.words().footnotes(), Attribute.id(TITLE));
        html.open(Tag.UL);
        // A note may call another one: every call is known once the text of all notes is written.
        List<HtmlEmitter.Fragment> texts = new ArrayList<>();
        notes.forEach(note -> texts
                .add(HtmlEmitter.fragment(aside -> new BlockPrinter(page, aside).printAll(note.blocks()))));
        for (int i = 0; i < notes.size(); i++) {
            printNote(notes.get(i), texts.get(i));
        }
        html.close(Tag.UL).close(Tag.SECTION);
    }

    private void printNote(Note note, HtmlEmitter.Fragment text) {
        html.open(Tag.LI, Attribute.id(note.id()), Attribute.tabIndex(-1));
        html.words(Tag.SPAN, note.mark(), Attribute.styled("mark"));
        html.open(Tag.DIV).put(text).close(Tag.DIV);
        printWaysBack(note);
        html.close(Tag.LI);
    }

    private void printWaysBack(Note note) {
        List<String> calls = page.calls().of(note.id());
        html.open(Tag.SPAN, Attribute.styled("back"));
        for (int place = 1; place <= calls.size(); place++) {
            html.open(Tag.A, Attribute.linkTo(calls.get(place - 1)), Attribute.role("doc-backlink"),
                    Attribute.label(page.words().back(note.mark(), place, calls.size())));
            html.text("\u2191");
            if (calls.size() > 1) {
                html.words(Tag.SUP, Integer.toString(place));
            }
            html.close(Tag.A);
        }
        html.close(Tag.SPAN);
    }
}
