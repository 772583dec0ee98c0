package org.plenary.dsl.document;

import java.util.List;

/** Goes through everything in reading order; whoever looks for something overrides where it stands. */
public abstract class DocumentWalk implements Block.Visitor<Void>, Inline.Visitor<Void> {

    /** A block that prints a number or a name by which a reference can cite it; its content follows. */
    protected Void labelled(Block block, String label, Runnable content) {
        content.run();
        return null;
    }

    /** Goes through blocks that stand under one another. */
    public final Void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    /** Goes through the content of a paragraph, a heading, a cell, or of something in it. */
    public Void inlines(List<? extends Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void paragraph(Paragraph paragraph, String label) {
        return labelled(paragraph, label, () -> {
            inlines(paragraph.content());
            blocks(paragraph.children());
        });
    }

    @Override
    public Void organLine(OrganLine line) {
        return paragraph(line, "");
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return paragraph(paragraph, "");
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return paragraph(paragraph, paragraph.marker().printed());
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return paragraph(paragraph, paragraph.marker().printed());
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph(paragraph, "");
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph(paragraph, "");
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
        return labelled(division, division.designation(), () -> {
            inlines(division.title());
            blocks(division.blocks());
        });
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
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        return inlines(bracketed.content());
    }
}
