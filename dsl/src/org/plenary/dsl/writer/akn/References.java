package org.plenary.dsl.writer.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.MainCommittee;

/** Prints the organs, roles, terms and documents that other places of the file speak of. */
final class References {

    /** Who made the file. */
    static final String TOOL = "#plenary";
    private static final String ONTOLOGY = "/akn/ontology/";

    private final Markup xml;
    private final Document document;
    private final Header header;

    References(Printing printing) {
        this.xml = printing.xml;
        this.document = printing.document;
        this.header = printing.document.header();
    }

    void print() {
        xml.element("references", Markup.attributes("source", TOOL), () -> {
            printAgents();
            printTerms();
            header.consideration().ifPresent(way -> way.accept(new ConsiderationReferences()));
            printDocuments("draft", header.drafts());
            printDocuments("base", header.base().stream().toList());
        });
    }

    private void printAgents() {
        AknOrgan organ = AknOrgan.of(document);
        reference("TLCOrganization", "plenary", ONTOLOGY + "organization/tool/plenary", "Plenary");
        reference("TLCOrganization", organ.id(), organ.reference(),
                header.organName().orElse(document.properties().organ()));
        for (int i = 0; i < header.sponsors().size(); i++) {
            reference("TLCOrganization", "sponsor_" + (i + 1), ONTOLOGY + "organization/un/memberState",
                    header.sponsors().get(i));
        }
        for (String role : List.of("publisher", "issuingBody", "author", "editor")) {
            reference("TLCRole", role, ONTOLOGY + "role/un/" + role, spoken(role));
        }
        header.meeting().ifPresent(meeting -> reference("TLCEvent", "adoptionMeeting",
                ONTOLOGY + "event/un/meeting/" + meeting.number(),
                meeting.number() + (meeting.resumed() ? " (resumed)" : "")));
    }

    private void printTerms() {
        String distribution = header.distribution().name().toLowerCase(Locale.ROOT) + "Distribution";
        for (String concept : List.of("symbol", "dateOfIssuance", "adoptionDate", "agenda", "resolutionTitle",
                "resolutionNumber", "session", distribution, "preamble", Formula.NAME, "inFavour", "against",
                "abstaining")) {
            reference("TLCConcept", concept, ONTOLOGY + "concept/un/" + concept, spoken(concept));
        }
    }

    private void printDocuments(String name, List<String> symbols) {
        for (int i = 0; i < symbols.size(); i++) {
            printDocument(name, name + "_" + (i + 1), symbols.get(i), Optional.empty());
        }
    }

    private void printDocument(String name, String eId, String symbol, Optional<String> paragraph) {
        String link = Links.of(symbol, document.language()).map(Object::toString).orElse(ONTOLOGY + "reference/un");
        xml.empty("TLCReference", Markup.attributes("eId", eId, "name", name, "href", link, "showAs", symbol,
                "shortForm", paragraph.orElse("")));
    }

    private void reference(String element, String eId, String href, String showAs) {
        xml.empty(element, Markup.required("eId", eId, "href", href, "showAs", showAs));
    }

    /** "Date of issuance" for dateOfIssuance. */
    private static String spoken(String name) {
        String words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code thirdCommittee}, as the published files call it. */
    static String committee(MainCommittee committee) {
        return committee.name().toLowerCase(Locale.ROOT) + "Committee";
    }

    private final class ConsiderationReferences implements Consideration.Visitor<Void> {

        @Override
        public Void inPlenary() {
            reference("TLCTerm", "noMainCommittee", ONTOLOGY + "term/un/noMainCommittee",
                    "Without reference to a Main Committee");
            return null;
        }

        /** The paragraph of the report that holds the draft is the short form of the reference. */
        @Override
        public Void onReport(Consideration.OnReport report) {
            String committee = committee(report.committee());
            reference("TLCTerm", committee, ONTOLOGY + "organization/un/generalAssembly/" + committee,
                    spoken(committee));
            Optional<String> paragraph = report.paragraph().stream().mapToObj(Integer::toString).findFirst();
            printDocument("report", "report_1", report.report(), paragraph);
            return null;
        }
    }
}
