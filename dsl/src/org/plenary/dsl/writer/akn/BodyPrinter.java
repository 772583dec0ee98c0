package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Table;

/** Prints blocks where hierarchy and bare text may stand side by side: in a main body, a note, a quotation. */
final class BodyPrinter extends HierarchyPrinter {

    private final boolean quoted;

    /**
     * In the element with this name.
     *
     * @param quoted
     *            whether it is a quotation or a note, where a formula may stand amid the text
     */
    BodyPrinter(Printing printing, String name, boolean quoted) {
        super(printing, name, name);
        this.quoted = quoted;
    }

    /** Akoma Ntoso wants something to stand there: a text not yet written is an empty paragraph. */
    @Override
    void printAll(List<Block> blocks) {
        super.printAll(blocks);
        if (blocks.isEmpty()) {
            xml.empty("p", List.of());
        }
    }

    @Override
    public Void organLine(OrganLine line) {
        String element = quoted ? "formula" : "container";
        String name = printing.names.next(around, element, line);
        xml.element(element, Markup.attributes("name", Formula.NAME, "eId", name),
                () -> xml.line("p", List.of(), () -> Formula.print(printing, line)));
        return null;
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        new Recital(printing, around).print(paragraph);
        return null;
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph.children().isEmpty() ? printText("continuation", paragraph) : super.continuation(paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph.children().isEmpty() ? printText("", paragraph) : super.plain(paragraph);
    }

    private Void printText(String look, Paragraph paragraph) {
        xml.line("p", Markup.attributes("eId", printing.names.next(around, "p", paragraph), "class", look),
                () -> printing.inline(paragraph.content()));
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
}
