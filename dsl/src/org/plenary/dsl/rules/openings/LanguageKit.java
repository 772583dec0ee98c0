package org.plenary.dsl.rules.openings;

import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.PhraseUses;

/**
 * What is known of the openings of a language; read once, since the tables are large.
 *
 * @param lexicon
 *            all openings
 * @param organLines
 *            names of organs
 * @param twins
 *            participles for verbs, and the reverse
 * @param agreement
 *            feminine forms for masculine ones, and the reverse
 */
record LanguageKit(OpeningLexicon lexicon, OrganLines organLines, Twins twins, Agreement agreement) {

    static LanguageKit of(Language language, PhraseUses uses) {
        return new LanguageKit(OpeningLexicon.of(language), OrganLines.of(language), new Twins(language, uses),
                new Agreement(language));
    }
}
