package org.plenary.dsl.masthead;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;

/** Words that differ from organ to organ, or by how many things they name. */
final class OrganWording {

    private final Wording wording;

    OrganWording(Wording wording) {
        this.wording = wording;
    }

    /** The name of the organ of a document; empty if nothing tells it. */
    String name(Header header) {
        return header.of(Organ.OTHER) ? header.organName().orElse("") : header.organ().map(this::name).orElse("");
    }

    String name(Organ organ) {
        return wording.text("organ." + key(organ));
    }

    /** The words of this organ, or else those of all. */
    String text(String key, Optional<Organ> organ, String... values) {
        return find(key, organ, values).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** The same in the number of what is named; where a language has no dual, two are many. */
    Optional<String> counted(String key, int count, Optional<Organ> organ, String... values) {
        return switch (count) {
            case 1 -> find(key + ".one", organ, values);
            case 2 -> find(key + ".two", organ, values).or(() -> find(key + ".many", organ, values));
            default -> find(key + ".many", organ, values);
        };
    }

    /** The organ as part of a key: "general-assembly". */
    static String key(Organ organ) {
        return organ.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> find(String key, Optional<Organ> organ, String... values) {
        Stream<String> ofOrgan = organ.map(known -> key + "." + key(known)).stream();
        return Stream.concat(ofOrgan, Stream.of(key)).flatMap(each -> wording.find(each, values).stream()).findFirst();
    }
}
