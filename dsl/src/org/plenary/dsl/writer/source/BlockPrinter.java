package org.plenary.dsl.writer.source;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.lexicon.Part;

/** Writes blocks, each with what is indented under it. */
final class BlockPrinter implements Block.Visitor<Void> {

    private final InlineSource inline;
    private final Remarks remarks;
    private final Sheet sheet;
    private final boolean numbered;
    private final DivisionHeadings headings;
    private List<? extends Block> siblings = List.of();

    BlockPrinter(Document document, InlineSource inline, Remarks remarks, Sheet sheet) {
        this.inline = inline;
        this.remarks = remarks;
        this.sheet = sheet;
        this.numbered = document.header().numbered();
        this.headings = new DivisionHeadings(document, inline);
    }

    void print(List<? extends Block> blocks) {
        List<? extends Block> outer = siblings;
        siblings = blocks;
        blocks.forEach(block -> {
            remarks.of(block.id()).forEach(sheet::comment);
            block.accept(this);
        });
        siblings = outer;
    }

    /** The notes stand together at the end of the text, as in print. */
    void printNotes(List<Note> notes) {
        if (!notes.isEmpty()) {
            sheet.separate();
        }
        notes.forEach(this::printNote);
    }

    private void printNote(Note note) {
        Block first = note.blocks().isEmpty() ? null : note.blocks().get(0);
        boolean opens = first instanceof PlainParagraph paragraph && paragraph.children().isEmpty();
        String words = opens ? " " + inline.of(((PlainParagraph) first).content()) : "";
        sheet.line("[^" + inline.key(note.id()) + "]:" + words);
        List<Block> rest = note.blocks().subList(opens ? 1 : 0, note.blocks().size());
        sheet.indented(() -> print(rest));
    }

    private Void paragraph(String mark, Paragraph paragraph, String words) {
        sheet.separate();
        String label = inline.label(paragraph.id());
        String text = mark.isEmpty() && label.isEmpty() ? Escaping.paragraph(words) : words;
        sheet.line(String.join(" ", List.of(mark, label, text).stream().filter(part -> !part.isEmpty()).toList()));
        sheet.indented(() -> print(paragraph.children()));
        return null;
    }

    @Override
    public Void organLine(OrganLine line) {
        return paragraph("", line, inline.of(line.content()));
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return paragraph("", paragraph, inline.opening(paragraph.content(), Part.PREAMBULAR));
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        boolean unnumbered = !numbered && paragraph.marker().isEmpty();
        return paragraph(unnumbered ? "" : WrittenMarkers.number(paragraph.marker()), paragraph,
                inline.opening(paragraph.content(), Part.OPERATIVE));
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return paragraph(WrittenMarkers.letter(paragraph.marker()), paragraph, inline.of(paragraph.content()));
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph("", paragraph, inline.of(paragraph.content()));
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph("", paragraph, inline.of(paragraph.content()));
    }

    @Override
    public Void heading(Heading heading) {
        String attribute = Restarts.isRestart(heading, siblings) ? ".restart" : "";
        sheet.separate();
        sheet.line(headings.line("#".repeat(heading.level()), inline.of(heading.content()), attribute, heading.id()));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        sheet.quoted(() -> print(quotation.blocks()));
        return null;
    }

    @Override
    public Void table(Table table) {
        sheet.separate();
        new TableLines(inline).of(table).forEach(sheet::line);
        return null;
    }

    @Override
    public Void division(Division division) {
        sheet.separate();
        sheet.line(headings.of(division, siblings));
        print(division.blocks());
        return null;
    }
}
