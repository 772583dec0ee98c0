package org.plenary.dsl.writer.akn;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.header.AgendaItem;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/** Prints the facts about a document; those for which Akoma Ntoso has no place stand at the end, by their keys. */
final class MetaPrinter {

    private static final String NAMESPACE = "urn:plenary:header";

    private final Printing printing;
    private final Markup xml;
    private final Document document;
    private final Header header;

    MetaPrinter(Printing printing) {
        this.printing = printing;
        this.xml = printing.xml;
        this.document = printing.document;
        this.header = printing.document.header();
    }

    /** All facts, of the document that the file is about. */
    void print() {
        xml.element("meta", Markup.attributes(), () -> {
            new IdentificationPrinter(printing, printing.iri, "main").print();
            printAgenda();
            new WorkflowPrinter(printing).print();
            new References(printing).print();
            printOwn();
            printJob();
        });
    }

    /** Only what it is, of a part or an annex. */
    void printIdentification(Iri iri, String component) {
        xml.element("meta", Markup.attributes(), () -> new IdentificationPrinter(printing, iri, component).print());
    }

    private void printAgenda() {
        if (!header.agendaItems().isEmpty()) {
            xml.element("classification", Markup.attributes("source", References.TOOL),
                    () -> header.agendaItems().stream().map(MetaPrinter::item)
                            .forEach(item -> xml.empty("keyword", Markup.attributes("refersTo", "#agenda", "value",
                                    item, "showAs", item, "dictionary", "agenda"))));
        }
    }

    /** "113 (b)", in Latin letters whatever the language. */
    static String item(AgendaItem item) {
        return item.number() + item.subItem()
                .map(number -> " (" + NumberForms.of(Language.ENGLISH).letters(number) + ")").orElse("");
    }

    private void printOwn() {
        Map<String, String> facts = own();
        xml.element("proprietary", Markup.attributes("source", References.TOOL),
                () -> xml.element("plenary:header", Markup.attributes("xmlns:plenary", NAMESPACE),
                        () -> facts.forEach((key, value) -> xml.line("plenary:entry", Markup.attributes("key", key),
                                () -> xml.text(value)))));
    }

    private Map<String, String> own() {
        Map<String, String> facts = new TreeMap<>();
        facts.put(HeaderKey.STATUS.text(), document.properties().draft() ? "draft" : "adopted");
        header.session().ifPresent(session -> facts.put(HeaderKey.SESSION.text(), session(session)));
        header.original().ifPresent(language -> facts.put(HeaderKey.ORIGINAL.text(), language.code()));
        header.rules().ifPresent(rules -> facts.put(HeaderKey.RULES.text(), rules.name().toLowerCase(Locale.ROOT)));
        if (!header.numbered()) {
            facts.put(HeaderKey.NUMBERING.text(), "none");
        }
        header.partTitles().forEach((letter, title) -> facts.put(HeaderKey.TITLE.text() + "-" + letter, title));
        return facts;
    }

    /** {@code 72}, {@code S-13}, {@code ES-8}, {@code 2021}. */
    static String session(Session session) {
        return switch (session.kind()) {
            case REGULAR, YEAR -> Integer.toString(session.number());
            case SPECIAL -> "S-" + session.number();
            case EMERGENCY_SPECIAL -> "ES-" + session.number();
        };
    }

    /** The job number stands at the foot of the first page, as in the published files. */
    private void printJob() {
        if (!document.masthead().jobLine().isEmpty()) {
            xml.element("presentation", Markup.attributes("source", References.TOOL),
                    () -> xml.element("akn4un:footerFirstPage", Markup.attributes(),
                            () -> xml.element("akn4un:footerFirstPageLeft", Markup.attributes(),
                                    () -> xml.element("akn4un:internalCode", Markup.attributes(),
                                            () -> xml.line("docketNumber",
                                                    Markup.attributes("refersTo", "#publicationJobNumber"),
                                                    () -> xml.text(document.masthead().jobLine()))))));
        }
    }
}
