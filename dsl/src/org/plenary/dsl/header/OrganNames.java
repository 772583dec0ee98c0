package org.plenary.dsl.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;

/** The names of organs in the header: English in every language, as the keys are, or their usual abbreviations. */
public final class OrganNames {

    private static final Map<String, Organ> NAMES = Map.of(
            "General Assembly", Organ.GENERAL_ASSEMBLY, "GA", Organ.GENERAL_ASSEMBLY,
            "Security Council", Organ.SECURITY_COUNCIL, "SC", Organ.SECURITY_COUNCIL,
            "Economic and Social Council", Organ.ECONOMIC_AND_SOCIAL_COUNCIL,
            "ECOSOC", Organ.ECONOMIC_AND_SOCIAL_COUNCIL,
            "Human Rights Council", Organ.HUMAN_RIGHTS_COUNCIL, "HRC", Organ.HUMAN_RIGHTS_COUNCIL);
    // More changes than these make another name: there are many councils and committees.
    private static final int SLIPS = 3;

    private OrganNames() {
    }

    /** The organ of this name, in any case of letters, with or without the article. */
    public static Optional<Organ> find(String written) {
        return NAMES.keySet().stream().filter(name -> regular(name).equals(regular(written))).findFirst()
                .map(NAMES::get);
    }

    /** The name of an organ in full, as the header writes it; empty for one without a name of its own there. */
    public static Optional<String> of(Organ organ) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue() == organ).map(Map.Entry::getKey)
                .filter(name -> name.indexOf(' ') > 0).findFirst();
    }

    /** The name that a misspelt one is near to: "General Assembly" for "General Asembly". */
    static Optional<String> near(String written) {
        List<String> names = NAMES.keySet().stream().filter(name -> name.indexOf(' ') > 0).sorted().toList();
        Optional<String> nearest = NearestWord.find(regular(written), names.stream().map(OrganNames::regular).toList(),
                name -> SLIPS);
        return nearest.flatMap(found -> names.stream().filter(name -> regular(name).equals(found)).findFirst());
    }

    private static String regular(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^the ", "").strip();
    }
}
