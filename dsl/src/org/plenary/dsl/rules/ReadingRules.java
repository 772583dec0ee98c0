package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.dsl.header.HeaderRule;
import org.plenary.dsl.parser.LexicalFault;
import org.plenary.dsl.reader.ReadingFault;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules that are looked at while a text is read: those of its marks, its labels and its header. */
final class ReadingRules {

    private static final Set<ReadingFault> NUMBERS = EnumSet.of(ReadingFault.PARAGRAPH_NUMBER,
            ReadingFault.SUB_PARAGRAPH_LETTER, ReadingFault.NOTE_NOT_CALLED);
    private static final Set<LexicalFault> CHARACTERS = EnumSet.of(LexicalFault.CONTROL_CHARACTER,
            LexicalFault.LONE_SURROGATE, LexicalFault.DIRECTION_CONTROL);

    private ReadingRules() {
    }

    static List<Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (ReadingFault fault : ReadingFault.values()) {
            put(rules, fault.code(), NUMBERS.contains(fault) ? Family.NUMBERING : Family.MARKS, fault.severity(),
                    fault.cure());
        }
        Arrays.asList(UndefinedNames.UNDEFINED_NOTE, UndefinedNames.UNDEFINED_LABEL,
                LabelProblems.DUPLICATE_NOTE, LabelProblems.DUPLICATE_LABEL)
                .forEach(code -> put(rules, code, Family.MARKS, Severity.ERROR, Cure.CHOICE));
        for (LexicalFault fault : LexicalFault.values()) {
            put(rules, fault.code(), CHARACTERS.contains(fault) ? Family.TEXT_SAFETY : Family.MARKS,
                    fault.severity(), fault.cure());
        }
        for (HeaderRule rule : HeaderRule.values()) {
            put(rules, rule.code(), Family.HEADER, rule.severity(), rule.cure());
        }
        Allowances.rules().forEach(rule -> rules.put(rule.code(), rule));
        return new ArrayList<>(rules.values());
    }

    private static void put(Map<String, Rule> rules, String code, Family family, Severity severity,
            Cure cure) {
        rules.put(code, new Rule(code, family, Severities.of(severity), cure));
    }
}
