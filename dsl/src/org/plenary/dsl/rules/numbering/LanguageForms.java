package org.plenary.dsl.rules.numbering;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/** The printed forms of numbers of each language, read when it is first met. */
final class LanguageForms {

    private final Map<Language, NumberForms> known = new EnumMap<>(Language.class);

    synchronized NumberForms of(Language language) {
        return known.computeIfAbsent(language, NumberForms::of);
    }
}
