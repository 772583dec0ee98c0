package org.plenary.dsl.writer.akn;

import org.plenary.dsl.document.OrganLine;

/** The name of the organ in italics and what follows it upright: "<i>The General Assembly</i>,". */
final class Formula {

    static final String NAME = "enactingFormula";

    private Formula() {
    }

    static void print(Printing printing, OrganLine line) {
        printing.xml.inline("span", Markup.attributes("class", "italic"), () -> printing.inline(line.name()));
        printing.inline(line.rest());
    }
}
