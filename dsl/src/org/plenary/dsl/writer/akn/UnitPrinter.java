package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Inline;

/**
 * Prints what a paragraph or point holds: content, where only a table or a quotation stands under it; else a list
 * with its introduction, its points, the text between them, and the text that returns after them.
 */
final class UnitPrinter {

    private final Printing printing;
    private final Markup xml;
    private final String counted;

    UnitPrinter(Printing printing, String counted) {
        this.printing = printing;
        this.xml = printing.xml;
        this.counted = counted;
    }

    void print(Unit unit) {
        Children children = new Children(unit.children());
        if (children.isContent()) {
            printContent(unit);
        } else {
            printList(unit, children);
        }
    }

    private void printContent(Unit unit) {
        String name = printing.names.unique(ElementNames.within(unit.name(), "content"));
        xml.element("content", Markup.attributes("eId", name), () -> {
            xml.line("p", List.of(), () -> printing.inline(unit.content()));
            new ContentPrinter(printing, name).printAll(unit.children());
        });
    }

    private void printList(Unit unit, Children children) {
        String name = printing.names.next(unit.name(), "list");
        xml.element("list", Markup.attributes("eId", name), () -> {
            printIntroduction(name, unit.content());
            new HierarchyPrinter(printing, counted, name).printAll(children.beforeReturningText());
            printReturningText(name, children.returningText());
        });
    }

    private void printIntroduction(String around, List<Inline> content) {
        String name = printing.names.unique(ElementNames.within(around, "intro"));
        xml.element("intro", Markup.attributes("eId", name),
                () -> xml.line("p", List.of(), () -> printing.inline(content)));
    }

    private void printReturningText(String list, List<Block> paragraphs) {
        if (!paragraphs.isEmpty()) {
            String name = printing.names.unique(ElementNames.within(list, "wrapup"));
            xml.element("wrapUp", Markup.attributes("eId", name),
                    () -> paragraphs.stream().map(Continuation.class::cast).forEach(paragraph -> xml.line("p",
                            Markup.attributes("eId", printing.names.next(name, "p", paragraph)),
                            () -> printing.inline(paragraph.content()))));
        }
    }
}
