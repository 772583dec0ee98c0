package org.plenary.dsl.lexicon;

import java.util.List;
import java.util.Map;
import org.plenary.dsl.language.Language;

/**
 * An opening in the languages of the United Nations.
 *
 * @param phrases
 *            what stands at the same place, the most frequent first; a language for which none was counted is missing
 */
public record Translation(Map<Language, List<String>> phrases) {

    public Translation {
        phrases = Map.copyOf(phrases);
    }

    /** In one language, the most frequent first; may be empty. */
    public List<String> in(Language language) {
        return phrases.getOrDefault(language, List.of());
    }
}
