package org.plenary.dsl.reader;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.masthead.MastheadComposer;
import org.plenary.dsl.numbering.NumberForms;

/**
 * What must be known of one language to read a resolution in it. Loading it reads files, so it is kept.
 *
 * @param language
 *            which
 * @param forms
 *            of numbers
 * @param openings
 *            opening phrases
 * @param organLines
 *            names of organs
 * @param citations
 *            how documents are cited
 * @param masthead
 *            wording of the masthead
 */
record LanguageKnowledge(Language language, NumberForms forms, OpeningLexicon openings, OrganLines organLines,
        CitationRecognizer citations, MastheadComposer masthead) {

    /** Loads each language when it is first asked for. */
    static final class Store {

        private final Map<Language, LanguageKnowledge> loaded = new EnumMap<>(Language.class);

        synchronized LanguageKnowledge of(Language language) {
            return loaded.computeIfAbsent(language, LanguageKnowledge::load);
        }
    }

    private static LanguageKnowledge load(Language language) {
        return new LanguageKnowledge(language, NumberForms.of(language), OpeningLexicon.of(language),
                OrganLines.of(language), new CitationRecognizer(language, Organ.GENERAL_ASSEMBLY),
                new MastheadComposer(language, symbol -> Links.of(symbol, language)));
    }
}
