package org.plenary.dsl.writer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;

/** The lines of a document's plain text, in reading order. */
final class TextLines implements Block.Visitor<Void> {

    private final List<String> lines = new ArrayList<>();
    private final Language language;
    /** What stands before the next line of a note: its mark. */
    private String pendingMark = "";

    TextLines(Language language) {
        this.language = language;
    }

    List<String> of(Document document) {
        addMasthead(document.masthead());
        addAll(document.body());
        document.closing().forEach(line -> add("", line));
        addAll(document.annexes());
        document.notes().forEach(this::addNote);
        return List.copyOf(lines);
    }

    private void addMasthead(Masthead masthead) {
        add("", masthead.unitedNations());
        add("", words(masthead.symbol()));
        add("", masthead.organ());
        masthead.imprint().forEach(line -> add("", line));
        masthead.session().forEach(line -> add("", line));
        add("", masthead.agendaItem());
        add("", words(masthead.sponsors()));
        addTitle(masthead);
    }

    /** A Security Council text has no title: its number stands above the line that says when it was adopted. */
    private void addTitle(Masthead masthead) {
        if (masthead.title().isEmpty()) {
            add("", masthead.titleNumber());
        }
        add("", masthead.adoption());
        add("", words(masthead.source()));
        if (!masthead.title().isEmpty()) {
            add(masthead.titleNumber(), words(masthead.title()));
        }
    }

    private void addNote(Note note) {
        pendingMark = note.mark();
        addAll(note.blocks());
        add("", "");
    }

    private Void addAll(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void addParagraph(String marker, Paragraph paragraph) {
        add(marker, words(paragraph.content()));
        return addAll(paragraph.children());
    }

    private void add(String marker, String words) {
        String line = List.of(pendingMark, marker, words).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        pendingMark = "";
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String words(List<Inline> content) {
        return Wording.of(content, language);
    }

    @Override
    public Void organLine(OrganLine line) {
        return addParagraph("", line);
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return addParagraph("", paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return addParagraph(paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return addParagraph(paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return addParagraph("", paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return addParagraph("", paragraph);
    }

    @Override
    public Void heading(Heading heading) {
        add("", words(heading.content()));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return addAll(quotation.blocks());
    }

    @Override
    public Void table(Table table) {
        addRow(table.header());
        table.rows().forEach(this::addRow);
        return null;
    }

    private void addRow(Table.Row row) {
        add("", row.cells().stream().map(this::words).collect(Collectors.joining("\t")));
    }

    @Override
    public Void division(Division division) {
        add("", division.designation());
        add("", words(division.title()));
        addAll(division.blocks());
        division.closing().forEach(line -> add("", line));
        return null;
    }
}
