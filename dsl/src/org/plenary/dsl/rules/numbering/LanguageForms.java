package org.plenary.dsl.rules.numbering;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/** The forms of numbers, and of references to them, of each language; made when it is first met. */
final class LanguageForms {

    private final Map<Language, NumberForms> known = new EnumMap<>(Language.class);
    private final Map<Language, ReferenceForms> references = new EnumMap<>(Language.class);

    synchronized NumberForms of(Language language) {
        return known.computeIfAbsent(language, NumberForms::of);
    }

    synchronized ReferenceForms references(Language language) {
        return references.computeIfAbsent(language, key -> new ReferenceForms(key, of(key)));
    }
}
