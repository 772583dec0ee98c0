package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;

/** Prints blocks where Akoma Ntoso wants text and no hierarchy: in a recital, in the content of a paragraph. */
final class ContentPrinter implements Block.Visitor<Void>, Levels.Reader {

    private final Printing printing;
    private final Markup xml;
    /** The name of the element that they stand in. */
    private final String around;

    ContentPrinter(Printing printing, String around) {
        this.printing = printing;
        this.xml = printing.xml;
        this.around = around;
    }

    void printAll(List<Block> blocks) {
        Levels.read(blocks, this);
    }

    /** A text with what is indented under it; a list takes its text as its introduction, as in the published files. */
    void printText(List<Inline> content, List<Block> under) {
        Children children = new Children(under);
        if (children.isList() && children.rest().size() <= 1) {
            printList(content, children);
        } else {
            xml.line("p", List.of(), () -> printing.inline(content));
            printAll(under);
        }
    }

    private void printList(List<Inline> introduction, Children children) {
        String name = printing.names.next(around, "list");
        xml.element("blockList", Markup.attributes("eId", name), () -> {
            xml.line("listIntroduction", List.of(), () -> printing.inline(introduction));
            children.points().forEach(point -> printItem(name, point));
            children.rest().stream().map(Continuation.class::cast).forEach(rest -> xml.line("listWrapUp",
                    Markup.attributes("eId", printing.names.next(name, "wrap", rest)),
                    () -> printing.inline(rest.content())));
        });
    }

    private void printItem(String list, SubParagraph item) {
        String name = printing.names.numbered(list, "item", item);
        xml.element("item", Markup.attributes("eId", name), () -> {
            printNumber(item.marker().printed());
            new ContentPrinter(printing, name).printText(item.content(), item.children());
        });
    }

    private void printNumber(String number) {
        if (!number.isEmpty()) {
            xml.line("num", List.of(), () -> xml.text(number));
        }
    }

    private Void printParagraph(String kind, Paragraph paragraph) {
        if (paragraph.children().isEmpty()) {
            xml.line("p", Markup.attributes("eId", printing.names.next(around, "p", paragraph), "class", kind),
                    () -> printing.inline(paragraph.content()));
        } else {
            printTextBlock(kind, "", paragraph);
        }
        return null;
    }

    private Void printTextBlock(String kind, String number, Paragraph paragraph) {
        String name = printing.names.next(around, "tblock", paragraph);
        xml.element("tblock", Markup.attributes("eId", name, "class", kind), () -> {
            printNumber(number);
            new ContentPrinter(printing, name).printText(paragraph.content(), paragraph.children());
        });
        return null;
    }

    @Override
    public void section(List<Heading> headings, List<Block> blocks) {
        headings.forEach(this::heading);
        printAll(blocks);
    }

    @Override
    public void list(List<SubParagraph> points) {
        String name = printing.names.next(around, "list");
        xml.element("blockList", Markup.attributes("eId", name),
                () -> points.forEach(point -> printItem(name, point)));
    }

    @Override
    public void block(Block block) {
        block.accept(this);
    }

    @Override
    public Void organLine(OrganLine line) {
        xml.line("p", Markup.attributes("eId", printing.names.next(around, "p", line), "class", "formula"),
                () -> Formula.print(printing, line));
        return null;
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return printParagraph("preamble", paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return printTextBlock("paragraph", paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        list(List.of(paragraph));
        return null;
    }

    /** Text that returns is what follows a list here as a rule, and needs no class. */
    @Override
    public Void continuation(Continuation paragraph) {
        return printParagraph("", paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return printParagraph("text", paragraph);
    }

    @Override
    public Void heading(Heading heading) {
        xml.line("p", Markup.attributes("eId", printing.names.next(around, "p", heading), "class",
                "heading_" + heading.level()), () -> printing.inline(heading.content()));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        new QuotationPrinter(printing, around).print(quotation);
        return null;
    }

    @Override
    public Void table(Table table) {
        new TablePrinter(printing, around).print(table);
        return null;
    }

    @Override
    public Void division(Division division) {
        xml.line("p", Markup.attributes("eId", printing.names.next(around, "p", division), "class", "heading_1"),
                () -> {
                    xml.text(division.designation());
                    if (!division.title().isEmpty()) {
                        xml.inline("eol", List.of(), () -> { });
                        printing.inline(division.title());
                    }
                });
        printAll(division.blocks());
        division.closing().forEach(line -> xml.line("p", List.of(), () -> xml.text(line)));
        return null;
    }
}
