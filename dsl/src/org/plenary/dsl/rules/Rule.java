package org.plenary.dsl.rules;

import java.util.EnumSet;
import java.util.Set;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Cure;

/**
 * A rule that texts are held to. What it says, why, and where that stands is told to drafters on its page,
 * {@code docs/rules/CODE.md}.
 *
 * @param code
 *            a stable name, lower case with hyphens: {@code recital-end}
 * @param family
 *            what it looks at
 * @param severities
 *            how grave it is to break it
 * @param languages
 *            in which it is looked at
 * @param cure
 *            whether its problems carry a fix
 */
public record Rule(String code, Family family, Severities severities, Set<Language> languages, Cure cure) {

    public Rule {
        languages = Set.copyOf(languages);
    }

    /** A rule for all six languages. */
    public Rule(String code, Family family, Severities severities, Cure cure) {
        this(code, family, severities, EnumSet.allOf(Language.class), cure);
    }
}
