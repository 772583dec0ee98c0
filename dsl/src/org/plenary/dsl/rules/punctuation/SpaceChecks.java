package org.plenary.dsl.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.dsl.language.Language;

/** Spaces that are too many, and the no-break spaces of French. */
final class SpaceChecks {

    private static final String NO_BREAK = "\u00A0";
    private static final String SPACES = " \u00A0\u202F";
    private static final String END = "(?=[\\s\\u00A0\\uFFFC]|$)";

    private SpaceChecks() {
    }

    static List<PatternCheck> of(Language language) {
        List<PatternCheck> checks = new ArrayList<>();
        checks.add(new PatternCheck(PunctuationRule.DOUBLED_SPACE, SPACES,
                "(?<![ \\u00A0\\u202F])[ \\u00A0\\u202F]{2,}", found -> NO_BREAK));
        String spaceless = language == Language.FRENCH ? "[,.]" : "[,;:.،؛]";
        checks.add(before(spaceless + END));
        if (language == Language.CHINESE) {
            checks.add(before("[，；：。、！？]"));
        }
        if (language == Language.FRENCH) {
            checks.addAll(french());
        }
        return checks;
    }

    private static PatternCheck before(String mark) {
        return new PatternCheck(PunctuationRule.SPACE_BEFORE_MARK, SPACES,
                "(?<=[\\S&&[^\\u00A0]])[ \\u00A0\\u202F]+(" + mark + ")", found -> found.group(1));
    }

    // A colon inside a line may belong to an English title; at the end of a line it is the drafter’s.
    private static List<PatternCheck> french() {
        String before = "(?<=[^\\s\\u00A0\\u202F])";
        return List.of(
                french(" ;!?", before + " ?([;!?])" + END, found -> NO_BREAK + found),
                french(" :", before + "(?: | ?(?=:\\s*$))(:)" + END, found -> NO_BREAK + found),
                french("«", "(«)(?:(?=[^\\s\\u00A0\\u202F])| )", found -> found + NO_BREAK),
                french(" »", before + " ?(»)", found -> NO_BREAK + found));
    }

    private static PatternCheck french(String starts, String pattern, UnaryOperator<String> cure) {
        return new PatternCheck(PunctuationRule.FRENCH_SPACE, starts, pattern, found -> cure.apply(found.group(1)));
    }
}
