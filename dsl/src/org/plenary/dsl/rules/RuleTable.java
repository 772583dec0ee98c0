package org.plenary.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.rules.citations.CitationFamily;
import org.plenary.dsl.rules.header.HeaderFamily;
import org.plenary.dsl.rules.length.LengthFamily;
import org.plenary.dsl.rules.numbering.NumberingFamily;
import org.plenary.dsl.rules.openings.OpeningsFamily;
import org.plenary.dsl.rules.punctuation.PunctuationFamily;
import org.plenary.dsl.rules.safety.SafetyFamily;
import org.plenary.dsl.rules.spelling.SpellingFamily;
import org.plenary.dsl.rules.structure.StructureFamily;

/** The table of all rules. */
public final class RuleTable {

    private static final List<RuleFamily> FAMILIES = List.of(new HeaderFamily(), new CitationFamily(),
            new StructureFamily(), new NumberingFamily(), new OpeningsFamily(), new PunctuationFamily(),
            new SafetyFamily(), new LengthFamily(), new SpellingFamily());
    private static final List<Rule> RULES = Stream.concat(
            FAMILIES.stream().flatMap(family -> family.rules().stream()), ReadingRules.all().stream()).toList();

    private RuleTable() {
    }

    /** The families that look through a text once it is read, in the order in which they do. */
    public static List<RuleFamily> families() {
        return FAMILIES;
    }

    /** Every rule there is: those of the families, and those that are looked at while a text is read. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule with this code. */
    public static Optional<Rule> find(String code) {
        return RULES.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
