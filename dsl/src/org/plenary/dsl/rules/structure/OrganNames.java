package org.plenary.dsl.rules.structure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;

/** The names of the four organs as subject of a resolution, in one language: "The General Assembly", "大会". */
final class OrganNames {

    private final Language language;
    private final OrganLines lines;
    private final Map<Organ, String> names = new EnumMap<>(Organ.class);

    private OrganNames(Wording wording) {
        this.language = wording.language();
        this.lines = OrganLines.of(language);
        for (Organ organ : Organ.values()) {
            wording.find("organ." + organ.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .ifPresent(name -> names.put(organ, subject(name)));
        }
    }

    static OrganNames of(Language language) {
        return new OrganNames(Wording.of(language));
    }

    /** The name of an organ; empty for one that has no forms of its own. */
    Optional<String> of(Organ organ) {
        return Optional.ofNullable(names.get(organ));
    }

    /** The organ that a line names, if it is one of the four. */
    Optional<Organ> organ(CharSequence line) {
        return lines.find(line).flatMap(OrganName::organ);
    }

    /** Where the name of the organ stands in a line that has the form of an organ line. */
    Optional<OrganName> find(CharSequence line) {
        return lines.find(line);
    }

    /** The comma that parts the name from the preamble. */
    String comma() {
        return switch (language) {
            case ARABIC -> "،";
            case CHINESE -> "，";
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> ",";
        };
    }

    private String subject(String name) {
        return switch (language) {
            case ENGLISH -> "The " + name;
            case FRENCH -> (name.startsWith("A") ? "L’" : "Le ") + name;
            case SPANISH -> (name.startsWith("A") ? "La " : "El ") + name;
            case ARABIC -> "إن " + name;
            case CHINESE, RUSSIAN -> name;
        };
    }
}
