package org.plenary.dsl.rules.openings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of opening words, how grave they are, and in which languages they hold. */
final class OpeningRule {

    private static final Severities HINT = Severities.of(Severity.HINT).notIn(Profile.HISTORIC);
    private static final Severities WARNING = Severities.of(Severity.WARNING).in(Profile.HISTORIC, Severity.HINT);
    /** The Security Council repeats its openings as they are. */
    private static final Severities NOT_THE_COUNCIL = HINT.notAt(Organ.SECURITY_COUNCIL);

    static final Rule UNKNOWN = rule("unknown-opening", HINT.notIn(Profile.MUN), EnumSet.allOf(Language.class));
    static final Rule RECITAL_VERB = rule("recital-verb", WARNING, allBut(Language.CHINESE));
    static final Rule OPERATIVE_PARTICIPLE = rule("operative-participle", WARNING, allBut(Language.CHINESE));
    static final Rule REPEATED = rule("repeated-opening", NOT_THE_COUNCIL, allBut(Language.FRENCH));
    static final Rule ALSO_FURTHER = rule("also-further", NOT_THE_COUNCIL, EnumSet.allOf(Language.class));
    static final Rule ADVERB_ORDER = safe("adverb-order", HINT, EnumSet.of(Language.ENGLISH));
    static final Rule AGREEMENT = safe("organ-agreement", WARNING,
            EnumSet.of(Language.ARABIC, Language.FRENCH, Language.RUSSIAN, Language.SPANISH));
    static final Rule FIRST_RECITAL = safe("first-recital", WARNING, EnumSet.of(Language.ARABIC));
    static final Rule COUNCIL_ONLY = new Rule("council-only", Family.OPENINGS,
            Severities.of(Severity.ERROR).notAt(Organ.SECURITY_COUNCIL).in(Profile.MUN, Severity.WARNING), Cure.NONE);

    private OpeningRule() {
    }

    static List<Rule> all() {
        return List.of(UNKNOWN, RECITAL_VERB, OPERATIVE_PARTICIPLE, REPEATED, ALSO_FURTHER, ADVERB_ORDER, AGREEMENT,
                FIRST_RECITAL, COUNCIL_ONLY);
    }

    private static Set<Language> allBut(Language language) {
        return EnumSet.complementOf(EnumSet.of(language));
    }

    private static Rule rule(String code, Severities severities, Set<Language> languages) {
        return new Rule(code, Family.OPENINGS, severities, languages, Cure.CHOICE);
    }

    private static Rule safe(String code, Severities severities, Set<Language> languages) {
        return new Rule(code, Family.OPENINGS, severities, languages, Cure.SAFE);
    }
}
