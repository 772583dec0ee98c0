package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.source.Span;

/** Takes a document apart into passages. */
final class Passages implements Block.Visitor<Passage> {

    private static final Text BETWEEN_CELLS = new Text(" | ");
    private static final Text BETWEEN_PARAGRAPHS = new Text(" ");

    private Passages() {
    }

    /** The text itself: parts, paragraphs, annexes. */
    static List<Passage> ofText(Document document) {
        Passages passages = new Passages();
        List<Passage> found = new ArrayList<>(passages.all(document.body()));
        found.addAll(passages.all(document.annexes()));
        return found;
    }

    /** The footnotes, each with all its paragraphs in one. */
    static List<Passage> ofNotes(Document document) {
        return document.notes().stream().map(Passages::note).toList();
    }

    /** The lines above the text that say something, in the order in which they print. */
    static List<Passage> ofMasthead(Document document) {
        Masthead masthead = document.masthead();
        List<Passage> lines = new ArrayList<>();
        add(lines, "symbol", masthead.symbol());
        addAll(lines, "imprint", masthead.imprint());
        addAll(lines, "session", masthead.session());
        add(lines, "agenda-item", words(masthead.agendaItem()));
        add(lines, "sponsors", masthead.sponsors());
        add(lines, "adoption", words(masthead.adoption()));
        add(lines, "source", masthead.source());
        add(lines, "title-number", words(masthead.titleNumber()));
        add(lines, "title", masthead.title());
        return lines;
    }

    /** The lines under the text. */
    static List<Passage> ofClosing(Document document) {
        List<Passage> lines = new ArrayList<>();
        for (String line : document.closing()) {
            lines.add(line(Role.CLOSING, "closing-" + lines.size(), words(line)));
        }
        return lines;
    }

    private static void addAll(List<Passage> lines, String name, List<String> content) {
        for (int i = 0; i < content.size(); i++) {
            add(lines, name + "-" + i, words(content.get(i)));
        }
    }

    private static void add(List<Passage> lines, String name, List<Inline> content) {
        if (!content.isEmpty()) {
            lines.add(line(Role.MASTHEAD, name, content));
        }
    }

    private static Passage line(Role role, String name, List<Inline> content) {
        return new Passage(role, name, "", content, Span.NONE, List.of());
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    private static Passage note(Note note) {
        List<Inline> content = new ArrayList<>();
        new Passages().all(note.blocks()).stream().flatMap(Passage::all).filter(part -> !part.content().isEmpty())
                .forEach(part -> {
                    content.addAll(content.isEmpty() ? List.of() : List.of(BETWEEN_PARAGRAPHS));
                    content.addAll(part.content());
                });
        return new Passage(Role.NOTE, note.id(), note.mark(), content, note.span(), List.of());
    }

    private List<Passage> all(List<? extends Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private Passage paragraph(Role role, String marker, Paragraph paragraph) {
        return new Passage(role, paragraph.id(), marker, paragraph.content(), paragraph.span(),
                all(paragraph.children()));
    }

    @Override
    public Passage organLine(OrganLine line) {
        List<Inline> content = new ArrayList<>(List.of(new Opening(line.name())));
        content.addAll(line.rest());
        return new Passage(Role.ORGAN, line.id(), "", content, line.span(), List.of());
    }

    @Override
    public Passage preambular(PreambularParagraph paragraph) {
        return paragraph(Role.RECITAL, "", paragraph);
    }

    @Override
    public Passage operative(OperativeParagraph paragraph) {
        return paragraph(Role.PARAGRAPH, paragraph.marker().printed(), paragraph);
    }

    @Override
    public Passage subParagraph(SubParagraph paragraph) {
        return paragraph(Role.SUBPARAGRAPH, paragraph.marker().printed(), paragraph);
    }

    @Override
    public Passage continuation(Continuation paragraph) {
        return paragraph(Role.TEXT, "", paragraph);
    }

    @Override
    public Passage plain(PlainParagraph paragraph) {
        return paragraph(Role.TEXT, "", paragraph);
    }

    @Override
    public Passage heading(Heading heading) {
        return new Passage(Role.HEADING, heading.id(), "", heading.content(), heading.span(), List.of());
    }

    @Override
    public Passage quotation(Quotation quotation) {
        return new Passage(Role.QUOTATION, quotation.id(), "", List.of(), quotation.span(), all(quotation.blocks()));
    }

    @Override
    public Passage table(Table table) {
        List<Passage> rows = new ArrayList<>(List.of(row(table, 0, table.header())));
        table.rows().forEach(row -> rows.add(row(table, rows.size(), row)));
        return new Passage(Role.TABLE, table.id(), "", List.of(), table.span(), rows);
    }

    private static Passage row(Table table, int index, Table.Row row) {
        List<Inline> content = new ArrayList<>();
        row.cells().forEach(cell -> {
            content.addAll(content.isEmpty() ? List.of() : List.of(BETWEEN_CELLS));
            content.addAll(cell);
        });
        return new Passage(Role.ROW, table.id() + "-row-" + index, "", content, table.span(), List.of());
    }

    @Override
    public Passage division(Division division) {
        List<Passage> parts = new ArrayList<>(all(division.blocks()));
        for (String line : division.closing()) {
            parts.add(line(Role.CLOSING, division.id() + "-closing-" + parts.size(), words(line)));
        }
        return new Passage(Role.DIVISION, division.id(), division.designation(), division.title(), division.span(),
                parts);
    }
}
