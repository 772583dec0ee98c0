package org.plenary.dsl.lexicon;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.dsl.language.Language;

/** How often the openings of paragraphs were counted, in {@code uses.tsv}. */
@Singleton
public class PhraseUses {

    private Map<Language, Map<Part, List<PhraseUse>>> uses;

    /** The openings of one part in one language, the most frequent first. */
    public List<PhraseUse> of(Language language, Part part) {
        return table().getOrDefault(language, Map.of()).getOrDefault(part, List.of());
    }

    /** The table is large, and who only builds a text does not need it: it is read when it is first asked for. */
    private synchronized Map<Language, Map<Part, List<PhraseUse>>> table() {
        if (uses == null) {
            uses = read();
        }
        return uses;
    }

    private static Map<Language, Map<Part, List<PhraseUse>>> read() {
        Map<Language, Map<Part, List<PhraseUse>>> read = new EnumMap<>(Language.class);
        for (String[] row : TableRows.of("uses.tsv")) {
            Part part = Part.valueOf(row[0].toUpperCase(Locale.ROOT));
            Language language = Language.of(row[1]).orElseThrow();
            PhraseUse use = new PhraseUse(row[2], Integer.parseInt(row[3]), Integer.parseInt(row[4]),
                    Integer.parseInt(row[5]), Integer.parseInt(row[6]));
            read.computeIfAbsent(language, key -> new EnumMap<>(Part.class))
                    .computeIfAbsent(part, key -> new ArrayList<>()).add(use);
        }
        return read;
    }
}
