package org.plenary.dsl.writer.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;

/** Prints annexes as documents attached to the resolution, and appendices as documents attached to their annex. */
final class AttachmentsPrinter {

    private final Printing printing;
    private final Markup xml;
    private final Iri iri;
    private final String around;

    AttachmentsPrinter(Printing printing, Iri iri, String around) {
        this.printing = printing;
        this.xml = printing.xml;
        this.iri = iri;
        this.around = around;
    }

    void print(List<Division> divisions) {
        if (!divisions.isEmpty()) {
            xml.element("attachments", Markup.attributes(), () -> divisions.forEach(this::printOne));
        }
    }

    private void printOne(Division division) {
        String name = printing.names.next(around, "att", division);
        List<Division> attached = trailing(division.blocks());
        xml.element("attachment", Markup.attributes("eId", name),
                () -> xml.element("doc", Markup.attributes("name", ElementKinds.of(division.kind())), () -> {
                    new MetaPrinter(printing).printIdentification(iri, component(name));
                    new TextPrinter(printing, iri, name).printAnnex(division, before(attached, division), attached);
                }));
    }

    /** The text of a part, with what is attached to it. */
    void printPart(Division part) {
        List<Division> attached = trailing(part.blocks());
        new TextPrinter(printing, iri, around).print(before(attached, part), part.closing(), attached);
    }

    private static List<Block> before(List<Division> attached, Division division) {
        return division.blocks().subList(0, division.blocks().size() - attached.size());
    }

    /** {@code annex_1}, and of an appendix {@code annex_1/annex_1}. */
    private static String component(String name) {
        return name.replaceFirst("^comp_[^_]+__", "").replace("__", "/").replace("att_", "annex_");
    }

    /** The appendices at the end; one amid the text stays there. */
    private static List<Division> trailing(List<Block> blocks) {
        List<Division> trailing = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i) instanceof Division division
                && division.kind() != Division.Kind.PART; i--) {
            trailing.add(0, division);
        }
        return trailing;
    }
}
