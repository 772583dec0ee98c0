package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PreambularParagraph;

/** Prints the text of a document, from its preamble to what is attached to it. */
final class TextPrinter {

    private final Printing printing;
    private final Markup xml;
    private final Iri iri;
    /** The name that those of all its elements begin with; empty for the main document. */
    private final String around;

    TextPrinter(Printing printing, Iri iri, String around) {
        this.printing = printing;
        this.xml = printing.xml;
        this.iri = iri;
        this.around = around;
    }

    /** The preamble, if it has one. */
    void printPreamble(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            xml.element("preamble", Markup.attributes(), () -> blocks.forEach(this::printPreambular));
        }
    }

    private void printPreambular(Block block) {
        if (block instanceof OrganLine line) {
            xml.element("formula", Markup.attributes("name", Formula.NAME, "eId",
                    printing.names.next(around, "formula", line)),
                    () -> xml.line("p", List.of(), () -> Formula.print(printing, line)));
        } else if (block instanceof PreambularParagraph paragraph) {
            new Recital(printing, around).print(paragraph);
        }
    }

    /** The text of the resolution itself or of a part of it. */
    void print(List<Block> blocks, List<String> closing, List<Division> annexes) {
        List<Block> preamble = preamble(blocks);
        printPreamble(preamble);
        xml.element("mainBody", Markup.attributes(), () -> new BodyPrinter(printing, around, false)
                .printAll(blocks.subList(preamble.size(), blocks.size())));
        printEnd(closing, annexes);
    }

    /** The text of an annex, whose headings stand in its main body before anything else. */
    void printAnnex(Division annex, List<Block> blocks, List<Division> annexes) {
        xml.element("mainBody", Markup.attributes(), () -> {
            new HeadingPrinter(printing, around).printAsText(annex);
            if (!blocks.isEmpty()) {
                new BodyPrinter(printing, around, false).printAll(blocks);
            }
        });
        printEnd(annex.closing(), annexes);
    }

    private void printEnd(List<String> closing, List<Division> annexes) {
        new ConclusionsPrinter(printing).print(closing, around);
        new AttachmentsPrinter(printing, iri, around).print(annexes);
    }

    /** The organ line and the recitals that a text begins with. */
    static List<Block> preamble(List<Block> blocks) {
        return blocks.stream().takeWhile(block -> block instanceof OrganLine || block instanceof PreambularParagraph)
                .toList();
    }
}
