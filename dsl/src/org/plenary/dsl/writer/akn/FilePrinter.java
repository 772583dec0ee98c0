package org.plenary.dsl.writer.akn;

import java.util.List;
import java.util.Locale;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Masthead;

/** Prints the whole file: a statement, or for a resolution in parts a collection of statements, one for each part. */
final class FilePrinter {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String NAMESPACE_OF_UN = "http://un.org/akn4un";

    private final Printing printing;
    private final Markup xml;
    private final Document document;
    private final List<Block> preamble;

    FilePrinter(Printing printing) {
        this.printing = printing;
        this.xml = printing.xml;
        this.document = printing.document;
        this.preamble = TextPrinter.preamble(document.body());
    }

    void print() {
        xml.element("akomaNtoso", Markup.attributes("xmlns", NAMESPACE, "xmlns:akn4un", NAMESPACE_OF_UN), () -> {
            if (isInParts()) {
                printCollection();
            } else {
                printStatement();
            }
        });
    }

    private boolean isInParts() {
        List<Block> text = document.body().subList(preamble.size(), document.body().size());
        return !text.isEmpty() && text.stream().allMatch(block -> block instanceof Division division
                && division.kind() == Division.Kind.PART);
    }

    private void printStatement() {
        xml.element("statement", Markup.attributes("name", name(), "contains", "originalVersion"), () -> {
            printHead();
            new TextPrinter(printing, printing.iri, "").print(document.body(), document.closing(), document.annexes());
        });
    }

    private void printCollection() {
        List<Division> parts = document.body().stream().filter(Division.class::isInstance).map(Division.class::cast)
                .toList();
        xml.element("documentCollection", Markup.attributes("name", name(), "contains", "originalVersion"), () -> {
            printHead();
            new TextPrinter(printing, printing.iri, "").printPreamble(preamble);
            xml.element("collectionBody", Markup.attributes(), () -> parts.forEach(this::printPlace));
            new ConclusionsPrinter(printing).print(document.closing(), "");
            new AttachmentsPrinter(printing, printing.iri, "").print(document.annexes());
        });
        xml.element("components", Markup.attributes(), () -> parts.forEach(this::printPart));
    }

    private void printPlace(Division part) {
        String name = "comp_def_" + letter(part);
        xml.element("component", Markup.attributes("eId", name),
                () -> xml.empty("documentRef", Markup.attributes("eId", ElementNames.within(name, "ref"), "href",
                        "#comp_" + letter(part), "showAs", part.designation())));
    }

    private void printPart(Division part) {
        String name = printing.names.numbered("", "comp", part);
        xml.element("component", Markup.attributes("eId", name),
                () -> xml.element("statement", Markup.attributes("name", name(), "contains", "originalVersion"), () -> {
                    Iri iri = printing.iri.part(letter(part).toUpperCase(Locale.ROOT));
                    new MetaPrinter(printing).printIdentification(iri, "main");
                    printPartTitle(part);
                    new AttachmentsPrinter(printing, iri, name).printPart(part);
                }));
    }

    private static String letter(Division part) {
        return part.id().substring(part.id().lastIndexOf('-') + 1);
    }

    private void printPartTitle(Division part) {
        xml.element("preface", Markup.attributes(), () -> xml.line("p", Markup.attributes(), () -> {
            xml.inline("docNumber", Markup.attributes(), () -> xml.text(part.designation()));
            if (!part.title().isEmpty()) {
                xml.text(" ");
                xml.inline("docTitle", Markup.attributes("refersTo", "#resolutionTitle"),
                        () -> printing.inline(part.title()));
            }
        }));
    }

    private void printHead() {
        new MetaPrinter(printing).print();
        new CoverPagePrinter(printing).print();
        Masthead masthead = document.masthead();
        if (!masthead.title().isEmpty()) {
            xml.element("preface", Markup.attributes(), () -> xml.line("p", Markup.attributes(), () -> {
                if (!masthead.titleNumber().isEmpty()) {
                    xml.inline("docNumber", Markup.attributes(), () -> xml.text(masthead.titleNumber()));
                    xml.text(" ");
                }
                xml.inline("docTitle", Markup.attributes("refersTo", "#resolutionTitle"),
                        () -> printing.inline(masthead.title()));
            }));
        }
    }

    private String name() {
        if (document.properties().draft()) {
            return "resolutionDraft";
        }
        return document.header().symbol().filter(symbol -> symbol.kind() == Symbol.Kind.DECISION).isPresent()
                ? "decision" : "resolution";
    }
}
