package org.plenary.dsl.writer.akn;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Document;

/** The names that the published files have for an organ. */
enum AknOrgan {

    GENERAL_ASSEMBLY("unga", "ga", "generalAssembly"),
    SECURITY_COUNCIL("unsc", "sc", "securityCouncil"),
    ECONOMIC_AND_SOCIAL_COUNCIL("unecosoc", "ecosoc", "economicAndSocialCouncil"),
    HUMAN_RIGHTS_COUNCIL("unga-hrc", "hrc", "generalAssembly/humanRightsCouncil"),
    OTHER("un", "organ", "organ");

    private final String actor;
    private final String id;
    private final String concept;

    AknOrgan(String actor, String id, String concept) {
        this.actor = actor;
        this.id = id;
        this.concept = concept;
    }

    /** The organ of the header; where it says none, that of the symbol. */
    static AknOrgan of(Document document) {
        Optional<Organ> ofSymbol = document.properties().symbol().flatMap(Symbol::parse).map(Symbol::organ);
        return valueOf(document.header().organ().or(() -> ofSymbol).orElse(Organ.OTHER).name());
    }

    /** As in the name of a resolution. */
    String actor() {
        return actor;
    }

    /** As in the file. */
    String id() {
        return id;
    }

    /** As in the ontology. */
    String reference() {
        return "/akn/ontology/organization/un/" + concept;
    }
}
