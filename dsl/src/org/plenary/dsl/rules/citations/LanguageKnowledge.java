package org.plenary.dsl.rules.citations;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;

/**
 * What must be known of a language to judge citations in it.
 *
 * @param recognizer
 *            of citations, for texts of the General Assembly
 * @param dates
 *            finds dates
 * @param organs
 *            finds the names of organs
 */
record LanguageKnowledge(CitationRecognizer recognizer, WrittenDates dates, OrganMentions organs) {

    /** Reads each language when it is first met. */
    static final class Store {

        private final Map<Language, LanguageKnowledge> known = new EnumMap<>(Language.class);

        synchronized LanguageKnowledge of(Language language) {
            return known.computeIfAbsent(language, key -> new LanguageKnowledge(
                    new CitationRecognizer(key, Organ.GENERAL_ASSEMBLY), new WrittenDates(key), OrganMentions.of(key)));
        }
    }
}
