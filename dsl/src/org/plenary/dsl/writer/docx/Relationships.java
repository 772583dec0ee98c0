package org.plenary.dsl.writer.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part of the file refers to: other parts, and addresses on the web. */
final class Relationships {

    /** Where the kinds of relationships of office documents are named. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * One of them.
     *
     * @param id
     *            by which the part speaks of it
     * @param type
     *            the full name of its kind
     * @param target
     *            path or address
     * @param external
     *            whether the target stands outside the file
     */
    record Relationship(String id, String type, String target, boolean external) {
    }

    private final List<Relationship> all = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** Refers to a part of the file and gives the id. */
    String toPart(String kind, String target) {
        return add(kind, target, false);
    }

    /** Refers to an address and gives the id; the same address has one id. */
    String toAddress(URI address) {
        return links.computeIfAbsent(address.toASCIIString(), target -> add("hyperlink", target, true));
    }

    /** Takes over one as it stands in a template. */
    void keep(Relationship relationship) {
        all.add(relationship);
    }

    List<Relationship> all() {
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    private String add(String kind, String target, boolean external) {
        String type = kind.startsWith("http") ? kind : OFFICE + kind;
        String id = "plenary" + (all.size() + 1);
        all.add(new Relationship(id, type, target, external));
        return id;
    }
}
