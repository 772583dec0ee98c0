package org.plenary.dsl.writer.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Text;

/** Finds the paragraphs that are referred to: only these get a place that a link can lead to. */
final class Targets implements Block.Visitor<Void>, Inline.Visitor<Void> {

    private final Set<String> found = new HashSet<>();

    private Targets() {
    }

    static Set<String> of(Document document) {
        Targets targets = new Targets();
        targets.blocks(document.body());
        targets.blocks(document.annexes());
        document.notes().forEach(note -> targets.blocks(note.blocks()));
        return Set.copyOf(targets.found);
    }

    private Void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void paragraph(Paragraph paragraph) {
        inlines(paragraph.content());
        return blocks(paragraph.children());
    }

    @Override
    public Void organLine(OrganLine line) {
        return paragraph(line);
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return paragraph(paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return paragraph(paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return paragraph(paragraph);
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph(paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph(paragraph);
    }

    @Override
    public Void heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Void quotation(Quotation quotation) {
        return blocks(quotation.blocks());
    }

    @Override
    public Void table(Table table) {
        table.header().cells().forEach(this::inlines);
        table.rows().forEach(row -> row.cells().forEach(this::inlines));
        return null;
    }

    @Override
    public Void division(Division division) {
        inlines(division.title());
        return blocks(division.blocks());
    }

    @Override
    public Void text(Text text) {
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public Void opening(Opening opening) {
        return inlines(opening.content());
    }

    @Override
    public Void noteCall(NoteCall call) {
        return null;
    }

    @Override
    public Void citation(Citation citation) {
        return inlines(citation.content());
    }

    @Override
    public Void reference(Reference reference) {
        reference.targetId().ifPresent(found::add);
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        return inlines(bracketed.content());
    }
}
