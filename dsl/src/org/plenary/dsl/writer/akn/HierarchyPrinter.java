package org.plenary.dsl.writer.akn;

import java.util.List;
import java.util.function.Consumer;
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
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.writer.xml.Attribute;

/**
 * Prints blocks where Akoma Ntoso wants hierarchy and no bare text, as within a section: a paragraph without a number
 * is an {@code alinea}, the preamble of a section is a heading across it.
 */
class HierarchyPrinter implements Block.Visitor<Void>, Levels.Reader {

    final Printing printing;
    final Markup xml;
    /** The name of the part of the document whose paragraphs are counted together: empty, {@code att_1}. */
    final String counted;
    /** The name of the element around. */
    final String around;

    HierarchyPrinter(Printing printing, String counted, String around) {
        this.printing = printing;
        this.xml = printing.xml;
        this.counted = counted;
        this.around = around;
    }

    void printAll(List<Block> blocks) {
        Levels.read(blocks, this);
    }

    /** Levels 1 and 2 have elements of their own; a number that stands alone above the title is its number. */
    @Override
    public void section(List<Heading> headings, List<Block> blocks) {
        int level = headings.get(0).level();
        String kind = level == 1 ? "section" : level == 2 ? "subsection" : "hcontainer";
        String name = printing.names.next(around, ElementKinds.abbreviation(kind), headings.get(0));
        xml.element(kind, attributes(name, level > 2 ? "level_" + level : ""), () -> {
            new HeadingPrinter(printing, name).print(headings);
            new HierarchyPrinter(printing, counted, name).printAll(blocks);
        });
    }

    /** In a list they are its points; elsewhere each stands for itself, as (a) under a heading. */
    @Override
    public void list(List<SubParagraph> points) {
        points.forEach(this::printPoint);
    }

    @Override
    public void block(Block block) {
        block.accept(this);
    }

    private void printPoint(SubParagraph point) {
        String name = printing.names.numbered(around, "point", point);
        printUnit("point", attributes(name, ""), point.marker(), new Unit(name, point.content(), point.children()));
    }

    /** A unit of the hierarchy: number, text and what stands under it. */
    void printUnit(String kind, List<Attribute> attributes, Marker marker, Unit unit) {
        xml.element(kind, attributes, () -> {
            if (!marker.isEmpty()) {
                xml.line("num", List.of(), () -> xml.text(marker.printed()));
            }
            new UnitPrinter(printing, counted).print(unit);
        });
    }

    static List<Attribute> attributes(String eId, String name) {
        return Markup.attributes("eId", eId, "name", name);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        String name = paragraphName(paragraph);
        printUnit("paragraph", attributes(name, ""), paragraph.marker(),
                new Unit(name, paragraph.content(), paragraph.children()));
        return null;
    }

    /** The numbers run through the sections; where each section has its own, its name comes before. */
    private String paragraphName(OperativeParagraph paragraph) {
        String number = paragraph.id().substring(paragraph.id().lastIndexOf('-') + 1);
        boolean again = printing.names.isTaken(ElementNames.within(counted, "para_" + number));
        return printing.names.numbered(again ? around : counted, "para", paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        list(List.of(paragraph));
        return null;
    }

    @Override
    public Void organLine(OrganLine line) {
        String name = printing.names.next(around, "crossHeading", line);
        xml.line("crossHeading", Markup.attributes("eId", name, "refersTo", "#" + Formula.NAME),
                () -> Formula.print(printing, line));
        return null;
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        if (paragraph.children().isEmpty()) {
            String name = printing.names.next(around, "crossHeading", paragraph);
            xml.line("crossHeading", Markup.attributes("eId", name, "refersTo", "#preamble"),
                    () -> printing.inline(paragraph.content()));
        } else {
            String name = printing.names.next(around, "hcontainer", paragraph);
            printUnit("hcontainer", Markup.attributes("eId", name, "name", Recital.name(paragraph), "refersTo",
                    "#preamble"), Marker.NONE, new Unit(name, paragraph.content(), paragraph.children()));
        }
        return null;
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return printAlinea("continuation", paragraph, paragraph.content(), paragraph.children());
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return printAlinea("", paragraph, paragraph.content(), paragraph.children());
    }

    private Void printAlinea(String look, Block block, List<Inline> content, List<Block> children) {
        String name = printing.names.next(around, "alinea", block);
        printUnit("alinea", Markup.attributes("eId", name, "class", look), Marker.NONE,
                new Unit(name, content, children));
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        section(List.of(heading), List.of());
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return printInContent("quotation", name -> new QuotationPrinter(printing, name).print(quotation));
    }

    @Override
    public Void table(Table table) {
        return printInContent("table", name -> new TablePrinter(printing, name).print(table));
    }

    private Void printInContent(String look, Consumer<String> content) {
        String name = printing.names.next(around, "alinea");
        xml.element("alinea", Markup.attributes("eId", name, "class", look),
                () -> xml.element("content", List.of(), () -> content.accept(name)));
        return null;
    }

    /** A part, or an annex that stands within the text instead of after it. */
    @Override
    public Void division(Division division) {
        boolean part = division.kind() == Division.Kind.PART;
        String kind = part ? "part" : "hcontainer";
        String name = printing.names.next(around, ElementKinds.abbreviation(kind), division);
        xml.element(kind, attributes(name, part ? "" : ElementKinds.of(division.kind())), () -> {
            new HeadingPrinter(printing, name).print(division);
            HierarchyPrinter within = new HierarchyPrinter(printing, name, name);
            within.printAll(division.blocks());
            within.printClosing(division.closing());
        });
        return null;
    }

    private void printClosing(List<String> lines) {
        if (!lines.isEmpty()) {
            xml.element("wrapUp", Markup.attributes("class", "conclusions"),
                    () -> lines.forEach(line -> xml.line("p", List.of(), () -> xml.text(line))));
        }
    }
}
