package org.plenary.dsl.reader;

import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/**
 * The names of sub-paragraphs in links: {@code a}, {@code i}, the same in all six languages, so that a link to a
 * paragraph holds in every language version.
 */
final class LatinOrdinals {

    private static final NumberForms FORMS = NumberForms.of(Language.FRENCH);

    private LatinOrdinals() {
    }

    static String of(int level, int number) {
        String cited = FORMS.subParagraph(level, number).cited();
        return cited.replaceAll("[^a-z0-9]", "");
    }
}
