package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.corpus.AknDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lines that the United Nations printed above and below a text, and the facts that its file marks beside them. */
final class PrintedCover {

    private final AknDocument document;
    private final Map<LineKind, List<String>> lines = new EnumMap<>(LineKind.class);

    PrintedCover(AknDocument document) {
        this.document = document;
        add(LineKind.UNITED_NATIONS, cover("docAuthority", "refersTo", "#publisher"));
        add(LineKind.ORGAN, cover("docAuthority", "refersTo", "#issuingBody"));
        add(LineKind.COUNCIL, cover("docAuthority", "refersTo", "#subsidiaryBody"));
        add(LineKind.DISTRIBUTION, cover("docStatus", "refersTo", "#generalDistribution"));
        add(LineKind.ISSUED, cover("docDate", "refersTo", "#dateOfIssuance"));
        add(LineKind.ORIGINAL, cover("inline", "name", "originalLanguage"));
        add(LineKind.SESSION, elements("coverPage", "session"));
        add(LineKind.AGENDA_ITEM, cover("inline", "name", "agenda item"));
        add(LineKind.ADOPTION, elements("coverPage", "docTitle").limit(1));
        add(LineKind.SECURITY_COUNCIL, elements("coverPage", "docTitle").skip(1));
        // A decision has no cover of its own; its file says "Plenary" in the place of the source line.
        add(LineKind.SOURCE, elements("coverPage", "docProponent").filter(source -> text(source).startsWith("[")));
        add(LineKind.TITLE_NUMBER, elements("preface", "docNumber").limit(1));
        add(LineKind.MEETING, closing("inline", "name", "adoptionMeeting"));
        add(LineKind.MEETING, closing("location", "refersTo", "#adoptionMeeting"));
        add(LineKind.DATE, closing("docDate", "refersTo", "#adoptionDate"));
        add(LineKind.VOTE, elements("conclusions", "outcome"));
    }

    /** The line of this kind, if exactly one is printed; parts and postponed decisions may print several. */
    Optional<String> line(LineKind kind) {
        List<String> printed = lines.getOrDefault(kind, List.of()).stream().distinct().toList();
        return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
    }

    /** The symbol as the file names it. */
    String symbol() {
        return elements("coverPage", "docNumber").map(PrintedCover::text).findFirst().orElseThrow();
    }

    /** A date as the file marks it, beside its words. */
    Optional<String> markedDate(String meaning) {
        return document.elements("docDate").filter(date -> date.getAttribute("refersTo").equals(meaning))
                .map(date -> date.getAttribute("date")).filter(date -> !date.isEmpty()).findFirst();
    }

    private Stream<Element> cover(String name, String attribute, String value) {
        return elements("coverPage", name).filter(element -> element.getAttribute(attribute).equals(value));
    }

    private Stream<Element> closing(String name, String attribute, String value) {
        return elements("conclusions", name).filter(element -> element.getAttribute(attribute).equals(value));
    }

    private Stream<Element> elements(String section, String name) {
        return document.elements(section).flatMap(part -> AknDocument.elements(part, name));
    }

    private void add(LineKind kind, Stream<Element> elements) {
        elements.map(PrintedCover::text).filter(text -> !text.isBlank())
                .forEach(text -> lines.computeIfAbsent(kind, none -> new ArrayList<>()).add(text));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (!child.getNodeName().equals("authorialNote")) {
                text.append(text(child));
            }
        }
        return text.toString().strip();
    }
}
