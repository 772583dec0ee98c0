package org.plenary.dsl.reader;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.resolution.Resolution;

/**
 * The language of a text whose header does not say it: by its script, and in Latin script by the commonest words. Where
 * these do not tell, it is taken for English.
 */
final class LanguageGuess {

    private static final int ENOUGH = 1000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<Language, Set<String>> COMMON = new EnumMap<>(Map.of(
            Language.ENGLISH, Set.of("the", "of", "and", "in", "to", "its"),
            Language.FRENCH, Set.of("le", "les", "des", "du", "et", "dans", "sur", "au"),
            Language.SPANISH, Set.of("el", "los", "las", "del", "y", "su", "por", "al")));

    private LanguageGuess() {
    }

    static Language of(Resolution source) {
        String text = NodeModelUtils.getNode(source) == null ? "" : NodeModelUtils.getNode(source).getText();
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        return start.codePoints().mapToObj(UnicodeScript::of)
                .filter(script -> script == UnicodeScript.HAN || script == UnicodeScript.ARABIC
                        || script == UnicodeScript.CYRILLIC)
                .findFirst().map(LanguageGuess::language).orElseGet(() -> latin(start));
    }

    private static Language latin(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        return Stream.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH)
                .max(Comparator.comparingLong(
                        language -> words.stream().filter(COMMON.get(language)::contains).count()))
                .orElseThrow();
    }

    private static Language language(UnicodeScript script) {
        return switch (script) {
            case HAN -> Language.CHINESE;
            case ARABIC -> Language.ARABIC;
            default -> Language.RUSSIAN;
        };
    }
}
