package org.plenary.dsl.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.writer.text.Wording;

/** Prints what stands under one another. */
final class BlockPrinter implements Block.Visitor<Void> {

    /** "I", "XII", "A": the number of a section stands alone in the middle, its name in the next line. */
    private static final Pattern LONE_NUMBER = Pattern.compile("[IVXLC]+|[A-Z]");

    private final Page page;
    private final HtmlEmitter html;
    private final InlinePrinter inlines;

    BlockPrinter(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
        this.inlines = new InlinePrinter(page, html);
    }

    /** Prints the blocks in their order; sub-paragraphs that follow one another are one list. */
    Void printAll(List<? extends Block> blocks) {
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof SubParagraph;
            if (item && !inList) {
                html.open(Tag.OL, Attribute.styled("subs"));
            } else if (!item && inList) {
                html.close(Tag.OL);
            }
            inList = item;
            block.accept(this);
        }
        if (inList) {
            html.close(Tag.OL);
        }
        return null;
    }

    void printClosing(List<String> lines) {
        if (!lines.isEmpty()) {
            html.open(Tag.DIV, Attribute.styled("closing"));
            lines.forEach(line -> html.words(Tag.P, line));
            html.close(Tag.DIV);
        }
    }

    /** The attributes that every block has. */
    private Attribute[] of(Block block, String classes) {
        List<Attribute> attributes = new ArrayList<>(List.of(Attribute.id(block.id()), Attribute.styled(classes)));
        if (page.places() == SourcePlaces.MARKED && block.span().offset() >= 0) {
            attributes.add(Attribute.offset(block.span().offset()));
        }
        return attributes.toArray(Attribute[]::new);
    }

    private Void printParagraph(Paragraph paragraph, String classes, Marker marker) {
        html.open(Tag.P, of(paragraph, classes));
        printContent(paragraph, marker);
        return printAll(paragraph.children());
    }

    private void printContent(Paragraph paragraph, Marker marker) {
        if (!marker.isEmpty()) {
            html.words(Tag.SPAN, marker.printed(), Attribute.styled("marker")).text(" ");
        }
        inlines.print(paragraph.content());
        html.close(Tag.P);
    }

    @Override
    public Void organLine(OrganLine line) {
        html.open(Tag.P, of(line, "organ"));
        html.open(Tag.I, Attribute.styled("opening"));
        inlines.print(line.name());
        html.close(Tag.I);
        inlines.print(line.rest());
        html.close(Tag.P);
        return null;
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return printParagraph(paragraph, "preambular", Marker.NONE);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return printParagraph(paragraph, "operative", paragraph.marker());
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        html.open(Tag.LI, of(paragraph, "sub")).open(Tag.P);
        printContent(paragraph, paragraph.marker());
        printAll(paragraph.children());
        html.close(Tag.LI);
        return null;
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return printParagraph(paragraph, "continuation", Marker.NONE);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return printParagraph(paragraph, "plain", Marker.NONE);
    }

    @Override
    public Void heading(Heading heading) {
        Tag tag = Tag.heading(page.outline().rank(heading.id()));
        String classes = "heading level-" + Math.min(heading.level(), 6);
        String words = Wording.withoutNoteCalls(heading.content(), page.language());
        html.open(tag, of(heading, LONE_NUMBER.matcher(words).matches() ? classes + " lone" : classes));
        inlines.print(heading.content());
        html.close(tag);
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        html.open(Tag.BLOCKQUOTE, of(quotation, "quotation"));
        printAll(quotation.blocks());
        html.close(Tag.BLOCKQUOTE);
        return null;
    }

    @Override
    public Void table(Table table) {
        html.open(Tag.DIV, Attribute.styled("table"), Attribute.role("group"), Attribute.label(page.words().table()),
                Attribute.tabIndex(0));
        html.open(Tag.TABLE, of(table, "rows"));
        new TablePrinter(html, inlines).print(table);
        html.close(Tag.TABLE).close(Tag.DIV);
        return null;
    }

    @Override
    public Void division(Division division) {
        html.open(Tag.SECTION, of(division, switch (division.kind()) {
            case PART -> "part";
            case ANNEX -> "annex";
            case APPENDIX -> "appendix";
        }));
        Tag tag = Tag.heading(page.outline().rank(division.id()));
        html.open(tag, Attribute.styled("division"));
        html.words(Tag.SPAN, division.designation(), Attribute.styled("designation"));
        if (!division.title().isEmpty()) {
            html.empty(Tag.BR).open(Tag.SPAN, Attribute.styled("name"));
            inlines.print(division.title());
            html.close(Tag.SPAN);
        }
        html.close(tag);
        printAll(division.blocks());
        printClosing(division.closing());
        html.close(Tag.SECTION);
        return null;
    }
}
