package org.plenary.dsl.rules.punctuation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of punctuation, how grave they are, and in which languages they hold. */
final class PunctuationRule {

    private static final Severities ENDS = Severities.of(Severity.ERROR).in(Profile.MUN, Severity.WARNING)
            .in(Profile.HISTORIC, Severity.HINT);
    private static final Severities LISTS = Severities.of(Severity.WARNING).in(Profile.HISTORIC, Severity.HINT);
    private static final Severities HINT = Severities.of(Severity.HINT);

    static final Rule RECITAL_END = rule("recital-end", ENDS);
    static final Rule OPERATIVE_END = rule("operative-end", ENDS);
    static final Rule SUB_PARAGRAPH_END = rule("sub-paragraph-end", LISTS);
    static final Rule LIST_COLON = rule("list-colon", LISTS);
    static final Rule ANNEX_END = rule("annex-end", HINT);
    static final Rule HEADING_END = rule("heading-end", HINT);
    static final Rule NOTE_END = rule("note-end", LISTS);
    static final Rule CALL_PLACE = rule("call-place", LISTS);
    static final Rule UNPAIRED = new Rule("unpaired-mark", Family.PUNCTUATION, Severities.of(Severity.WARNING),
            Cure.CHOICE);
    static final Rule QUOTED_PARAGRAPH = rule("quoted-paragraph", Severities.of(Severity.WARNING));
    static final Rule QUOTATION_MARKS = rule("quotation-marks", HINT);
    static final Rule FOREIGN_MARK = rule("foreign-mark", Severities.of(Severity.WARNING));
    static final Rule DOUBLED_MARK = rule("doubled-mark", Severities.of(Severity.WARNING));
    static final Rule SPACE_BEFORE_MARK = rule("space-before-mark", HINT);
    static final Rule DOUBLED_SPACE = rule("doubled-space", HINT);
    static final Rule FRENCH_SPACE = rule("french-space", HINT, EnumSet.of(Language.FRENCH), Cure.SAFE);
    static final Rule DIGIT_SYSTEMS = rule("digit-systems", HINT, EnumSet.of(Language.ARABIC), Cure.CHOICE);

    private PunctuationRule() {
    }

    static List<Rule> all() {
        return List.of(RECITAL_END, OPERATIVE_END, SUB_PARAGRAPH_END, LIST_COLON, ANNEX_END, HEADING_END, NOTE_END,
                CALL_PLACE, UNPAIRED, QUOTED_PARAGRAPH, QUOTATION_MARKS, FOREIGN_MARK, DOUBLED_MARK,
                SPACE_BEFORE_MARK, DOUBLED_SPACE, FRENCH_SPACE, DIGIT_SYSTEMS);
    }

    private static Rule rule(String code, Severities severities) {
        return new Rule(code, Family.PUNCTUATION, severities, Cure.SAFE);
    }

    private static Rule rule(String code, Severities severities, Set<Language> languages, Cure cure) {
        return new Rule(code, Family.PUNCTUATION, severities, languages, cure);
    }
}
