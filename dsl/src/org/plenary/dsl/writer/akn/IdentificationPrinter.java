package org.plenary.dsl.writer.akn;

import org.plenary.dsl.document.Document;

/** Says which document a file holds: as a work, as a text in one language, as a file. */
final class IdentificationPrinter {

    private final Printing printing;
    private final Markup xml;
    private final Iri iri;
    private final String component;

    /**
     * Of one of the documents in the file.
     *
     * @param component
     *            {@code main}, {@code annex_1}
     */
    IdentificationPrinter(Printing printing, Iri iri, String component) {
        this.printing = printing;
        this.xml = printing.xml;
        this.iri = iri;
        this.component = component;
    }

    void print() {
        xml.element("identification", Markup.attributes("source", References.TOOL), () -> {
            xml.element("FRBRWork", Markup.attributes(), this::printWork);
            xml.element("FRBRExpression", Markup.attributes(), this::printExpression);
            xml.element("FRBRManifestation", Markup.attributes(), this::printManifestation);
        });
    }

    private void printWork() {
        names(iri.work() + "/!" + component, iri.work());
        Iri.symbol(printing.document).filter(symbol -> isWhole()).ifPresent(
                symbol -> xml.empty("FRBRalias", Markup.attributes("value", symbol, "name", "symbol")));
        date(iri.adopted(), isAdopted() ? "adoption" : "draft");
        author("#" + iri.organ().id(), "#author");
        value("FRBRcountry", "un");
        value("FRBRsubtype", "deliberation");
        xml.empty("FRBRnumber", Markup.attributes("value", iri.number(), "showAs", iri.printedNumber()));
    }

    private void printExpression() {
        names(iri.expression() + "/!" + component, iri.expression());
        date(iri.issued(), "publication");
        author("#" + iri.organ().id(), "#issuingBody");
        xml.empty("FRBRlanguage", Markup.attributes("language", iri.language().code3()));
    }

    /** The day on which a file is made is not in it: the same text makes the same file. */
    private void printManifestation() {
        names(iri.expression() + "/!" + component + ".xml", iri.expression() + ".xml");
        job(printing.document);
        date(iri.issued(), "markup");
        author(References.TOOL, "#editor");
    }

    private boolean isAdopted() {
        return printing.document.header().adopted().isPresent() || !printing.document.properties().draft();
    }

    /** Whether it is the document that the file is about, not a part or an annex of it. */
    private boolean isWhole() {
        return iri.equals(printing.iri) && component.equals("main");
    }

    private void job(Document document) {
        document.header().job().filter(job -> isWhole())
                .ifPresent(job -> xml.empty("FRBRalias", Markup.attributes("value", job, "name", "jobNumber")));
    }

    private void names(String component, String whole) {
        value("FRBRthis", component);
        value("FRBRuri", whole);
    }

    private void date(String date, String name) {
        xml.empty("FRBRdate", Markup.attributes("date", date, "name", name));
    }

    private void author(String href, String role) {
        xml.empty("FRBRauthor", Markup.attributes("href", href, "as", role));
    }

    private void value(String element, String value) {
        xml.empty(element, Markup.attributes("value", value));
    }
}
