package org.plenary.dsl.rules.openings;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.Repetition;

/** Where the words of repetition stand in an opening, and how they are written into it and taken out of it. */
final class Adverbs {

    private static final Pattern SILENT = Pattern.compile("[\u064B-\u0652\u200E\u200F]");

    private final Language language;
    private final Repetition repetition;
    private final Pattern word;
    private final List<String> qualifiers;

    Adverbs(Language language) {
        this.language = language;
        this.repetition = Repetition.of(language);
        this.word = switch (language) {
            case ARABIC -> spaced("أيض[اًا]+|كذلك");
            case CHINESE -> Pattern.compile("^[又还]");
            case ENGLISH -> spaced("also|further");
            case FRENCH -> spaced("également|en outre");
            case RUSSIAN -> spaced("также|далее");
            case SPANISH -> spaced("también|además");
        };
        this.qualifiers = switch (language) {
            case ARABIC -> List.of(" مع ", " بقلق", " بتقدير", " بارتياح");
            case CHINESE, RUSSIAN -> List.of();
            case ENGLISH -> List.of(" with ");
            case FRENCH -> List.of(" avec ");
            case SPANISH -> List.of(" con ");
        };
    }

    // A no-break space may stand before it.
    private static Pattern spaced(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** 1 for “also”, 2 for “further”, 0 for neither. */
    int degree(String phrase) {
        return repetition.degree(bare(phrase));
    }

    /** The opening without them, for comparing. */
    String base(String phrase) {
        String base = repetition.base(bare(phrase));
        return base.startsWith("وإذ ") ? base.substring(1) : base;
    }

    // أيضاً and أيضا are one word.
    private static String bare(String phrase) {
        return SILENT.matcher(phrase).replaceAll("");
    }

    /** The adverb of a degree, for a sentence: “also”. */
    String name(int degree) {
        return repetition.form("x", Part.PREAMBULAR, degree).replace("x", "").strip();
    }

    /** The opening with the adverb of a degree, in place of another if it has one; without any for 0. */
    String with(String phrase, Part part, int degree) {
        String plain = without(phrase);
        if (degree == 0) {
            return plain;
        }
        if (language == Language.CHINESE || language == Language.ENGLISH && part == Part.OPERATIVE) {
            return repetition.form(plain, part, degree);
        }
        int at = qualifiers.stream().mapToInt(plain::indexOf).filter(index -> index > 0).min().orElse(plain.length());
        return plain.substring(0, at) + " " + name(degree) + plain.substring(at);
    }

    /** Whether an opening begins with the adverb. */
    boolean leads(String phrase) {
        Matcher found = word.matcher(phrase);
        return found.find() && found.start() == 0;
    }

    private String without(String phrase) {
        Matcher found = word.matcher(phrase);
        if (!found.find()) {
            return phrase;
        }
        String plain = cut(phrase, found.toMatchResult());
        return Character.isUpperCase(phrase.charAt(0)) ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1)
                : plain;
    }

    private static String cut(String phrase, MatchResult adverb) {
        String before = phrase.substring(0, adverb.start()).stripTrailing();
        String after = phrase.substring(adverb.end()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
