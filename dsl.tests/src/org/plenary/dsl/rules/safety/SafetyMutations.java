package org.plenary.dsl.rules.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Characters that hide, or only look right. */
public final class SafetyMutations {

    private static final Pattern LETTER = Pattern.compile("(?<=\\p{L})(?=\\p{L})");
    private static final Pattern LATIN = Pattern.compile("(?<=[a-z])[aceo](?=[a-z])");
    private static final Pattern CYRILLIC = Pattern.compile("(?<=[а-я])[асео](?=[а-я])");
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}/])A(?=/(?:RES|C\\.|\\d))");
    private static final Pattern ACCENT = Pattern.compile("[éèñóáй]");

    private SafetyMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(inserting("invisible-character", "a zero-width space", "\u200B"),
                inserting("invisible-character", "a soft hyphen", "\u00AD"),
                inserting("invisible-character", "tag characters", "\uDB40\uDC41\uDB40\uDC42"),
                inserting("private-use-character", "a character of one font", "\uE012"),
                inserting("lost-character", "the sign of a lost character", "\uFFFD"),
                new Mutation("look-alike-letter", "a Cyrillic letter in a Latin word",
                        EnumSet.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH), draft -> words(LATIN, draft)
                                .map(place -> exchanged(draft, place, "aceo", "асео"))),
                new Mutation("look-alike-letter", "a Latin letter in a Russian word", EnumSet.of(Language.RUSSIAN),
                        draft -> words(CYRILLIC, draft).map(place -> exchanged(draft, place, "асео", "aceo"))),
                new Mutation("look-alike-letter", "a Cyrillic letter in a symbol", draft -> words(SYMBOL, draft)
                        .map(place -> Mutant.replacing(place, "А"))),
                inserting("compatibility-character", "an ideograph for old programs", "\uF900"),
                new Mutation("decomposed-letter", "a letter and its accent",
                        EnumSet.of(Language.FRENCH, Language.SPANISH, Language.RUSSIAN), draft -> words(ACCENT, draft)
                                .map(place -> exchanged(draft, place, "éèñóáй",
                                        "e\u0301", "e\u0300", "n\u0303", "o\u0301", "a\u0301", "и\u0306"))));
    }

    private static Mutation inserting(String rule, String deed, String characters) {
        return new Mutation(rule, deed, draft -> words(LETTER, draft)
                .map(place -> Mutant.replacing(place, characters)));
    }

    private static Mutant exchanged(Draft draft, Span place, String letters, String others) {
        return exchanged(draft, place, letters, others.split(""));
    }

    private static Mutant exchanged(Draft draft, Span place, String letters, String... others) {
        String word = others[letters.indexOf(draft.source().charAt(place.offset()))];
        int start = place.offset();
        int end = place.end();
        while (start > 0 && Character.isLetter(draft.source().charAt(start - 1))) {
            start--;
        }
        while (end < draft.source().length() && Character.isLetter(draft.source().charAt(end))) {
            end++;
        }
        return Mutant.of(new Span(start, end - start), new Edit(place, word));
    }

    private static Stream<Span> words(Pattern pattern, Draft draft) {
        return draft.passages().stream().flatMap(passage -> passage.statements().stream()).map(Statement::paragraph)
                .flatMap(block -> places(pattern, draft, block));
    }

    private static Stream<Span> places(Pattern pattern, Draft draft, Block block) {
        PlacedText text = draft.text(block);
        return pattern.matcher(text.words()).results().limit(3)
                .map((MatchResult found) -> text.span(found.start(), found.end()));
    }
}
