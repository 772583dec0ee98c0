package org.plenary.dsl.writer.docx;

import java.util.List;

/** What a text is printed on: the styles, the page, what runs at the head and foot; the UN's own, or a template's. */
interface Foundation {

    /** By which ids its styles are spoken of. */
    StyleNames styleNames();

    /** Its page. */
    PageSetup page();

    /** Whether it brings heads and feet, so that the masthead has to stand in the text. */
    boolean hasOwnHeads();

    /** Writes the properties of the section at the end of the body. */
    void writeSection(Markup markup);

    /** Writes the parts that it consists of, and refers to them from the body's relationships. */
    List<Part> parts(Printing printing, Relationships ofBody);
}
