package org.plenary.dsl.ide.text;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;

/** The words of a block itself, without what is indented under it: of a division, its title. */
public final class BlockContent implements Block.Visitor<List<Inline>> {

    private static final BlockContent CONTENT = new BlockContent();

    private BlockContent() {
    }

    /** The words of a block; none of a quotation or a table, which hold blocks and cells. */
    public static List<Inline> of(Block block) {
        return block.accept(CONTENT);
    }

    @Override
    public List<Inline> organLine(OrganLine line) {
        return line.content();
    }

    @Override
    public List<Inline> preambular(PreambularParagraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> operative(OperativeParagraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> subParagraph(SubParagraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> continuation(Continuation paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> plain(PlainParagraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> heading(Heading heading) {
        return heading.content();
    }

    @Override
    public List<Inline> quotation(Quotation quotation) {
        return List.of();
    }

    @Override
    public List<Inline> table(Table table) {
        return List.of();
    }

    @Override
    public List<Inline> division(Division division) {
        return division.title();
    }
}
