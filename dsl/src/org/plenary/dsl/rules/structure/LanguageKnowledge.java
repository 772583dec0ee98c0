package org.plenary.dsl.rules.structure;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;

/**
 * What must be known of a language to judge what a resolution in it consists of.
 *
 * @param names
 *            of organs
 * @param openings
 *            phrases with which paragraphs open
 */
record LanguageKnowledge(OrganNames names, OpeningLexicon openings) {

    /** Reads each language when it is first met. */
    static final class Store {

        private final Map<Language, LanguageKnowledge> known = new EnumMap<>(Language.class);

        synchronized LanguageKnowledge of(Language language) {
            return known.computeIfAbsent(language,
                    key -> new LanguageKnowledge(OrganNames.of(key), OpeningLexicon.of(key)));
        }
    }
}
