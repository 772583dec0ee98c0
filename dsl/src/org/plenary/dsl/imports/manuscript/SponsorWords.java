package org.plenary.dsl.imports.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.header.HeaderKey;

/** The sponsors of a draft: "Angola, Bolivia (Plurinational State of) and Yemen: draft resolution". */
final class SponsorWords {

    private static final String BETWEEN = "\\s*[,،、]\\s*(?![^(]*\\))(?:and |y |et |и )?"
            + "|\\s+(?:and|et|y|e|и)\\s+(?=\\p{Lu})"
            + "(?!(?:Barbuda|Herzegovina|Grenadines|the Grenadines|Nevis|Principe|Tobago|Northern Ireland|Herzégovine|"
            + "Príncipe|Tabago|Nieves|Герцеговина|Барбуда|Невис|Тобаго|Принсипи)(?!\\p{L}))";

    private static final int LONGEST_NAME = 60;

    private final Runs names;
    private final FactEntries facts;

    SponsorWords(Runs names, FactEntries facts) {
        this.names = names;
        this.facts = facts;
    }

    void read() {
        List<String> parted = Arrays.stream(names.words().split(BETWEEN)).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        if (!parted.isEmpty() && parted.get(0).length() > LONGEST_NAME) {
            facts.remark("Does “" + parted.get(0) + "” among the sponsors begin with the title of the agenda item? "
                    + "It stood above their names in the imported text.");
        }
        facts.add(HeaderKey.SPONSORS, parted.stream().collect(Collectors.joining(", ")));
    }
}
