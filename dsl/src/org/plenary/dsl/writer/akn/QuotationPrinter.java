package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Quotation;

/** Prints text quoted as a block: a structure of its own within a paragraph of text. */
final class QuotationPrinter {

    private final Printing printing;
    private final String around;

    QuotationPrinter(Printing printing, String around) {
        this.printing = printing;
        this.around = around;
    }

    void print(Quotation quotation) {
        String name = printing.names.next(around, "embeddedStructure", quotation);
        printing.xml.line("p", List.of(),
                () -> printing.xml.inline("embeddedStructure", Markup.attributes("eId", name),
                        () -> new BodyPrinter(printing, name, true).printAll(quotation.blocks())));
    }
}
