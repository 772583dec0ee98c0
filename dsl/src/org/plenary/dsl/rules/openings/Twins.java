package org.plenary.dsl.rules.openings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.PhraseUse;
import org.plenary.dsl.lexicon.PhraseUses;

/**
 * Finds the opening that says in the other part of a resolution what one says in its own: “Recalls” for “Recalling”,
 * вновь подтверждает for вновь подтверждая, تشير for وإذ تشير. Both have one stem, and both were counted.
 */
final class Twins {

    /** One use in one part against so many in the other. */
    private static final int SELDOM = 20;

    private final Language language;
    private final Adverbs adverbs;
    private final Map<Part, Map<String, List<String>>> byStem = new HashMap<>();
    private final Map<Part, Map<String, Integer>> counts = new HashMap<>();

    Twins(Language language, PhraseUses uses) {
        this.language = language;
        this.adverbs = new Adverbs(language);
        for (Part part : Part.values()) {
            Map<String, List<String>> stems = byStem.computeIfAbsent(part, key -> new HashMap<>());
            Map<String, Integer> count = counts.computeIfAbsent(part, key -> new HashMap<>());
            for (PhraseUse use : uses.of(language, part)) {
                count.merge(adverbs.base(use.phrase()), use.total(), Integer::sum);
                if (adverbs.degree(use.phrase()) == 0) {
                    stems.computeIfAbsent(stem(use.phrase()), key -> new ArrayList<>(1)).add(use.phrase());
                }
            }
        }
    }

    /** The opening for a part that has the stem of this one; its adverb is kept. */
    Optional<String> in(Part part, String phrase) {
        List<String> found = byStem.get(part).getOrDefault(stem(adverbs.base(phrase)), List.of());
        return found.stream().findFirst().map(twin -> adverbs.with(twin, part, adverbs.degree(phrase)));
    }

    /**
     * The part that an opening belongs to, as counted: the other part has it by mistake, and seldom. Empty if both have
     * it, or neither.
     */
    Optional<Part> part(String phrase) {
        String base = adverbs.base(phrase);
        int recitals = counts.get(Part.PREAMBULAR).getOrDefault(base, 0);
        int operative = counts.get(Part.OPERATIVE).getOrDefault(base, 0);
        if (recitals > 0 && recitals >= SELDOM * operative) {
            return Optional.of(Part.PREAMBULAR);
        }
        return operative > 0 && operative >= SELDOM * recitals ? Optional.of(Part.OPERATIVE) : Optional.empty();
    }

    /** The first words of an opening that were counted by themselves: “Reaffirms” of “Reaffirms its determination”. */
    String counted(String phrase) {
        for (int end = phrase.length(); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
            String base = adverbs.base(phrase.substring(0, end));
            if (counts.values().stream().anyMatch(count -> count.containsKey(base))) {
                return phrase.substring(0, end);
            }
        }
        return phrase;
    }

    private String stem(String phrase) {
        String plain = Normalizer.normalize(phrase.replace('\u00A0', ' ').toLowerCase(language.locale()),
                Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return switch (language) {
            case ARABIC -> plain.replaceFirst("^و?اذ ", "").replaceFirst("^ي", "ت");
            case CHINESE -> plain;
            case ENGLISH -> english(plain);
            case FRENCH -> french(plain);
            case RUSSIAN -> russian(plain);
            case SPANISH -> spanish(plain);
        };
    }

    // “Strongly urging” and “Strongly urges”: the verb is the word that has an ending.
    private static String english(String phrase) {
        return phrase.replaceFirst("(\\p{L}{2,}?)(?:e?s|ing|e)(?= |$)", "$1").replaceFirst("ying", "i");
    }

    private static String french(String phrase) {
        return phrase.replaceFirst("^((?:se |s’)?\\p{L}+?)(?:ssant|t?ant|dant|d|t|e|es)(?= |$)", "$1")
                .replaceFirst("^((?:se |s’)?\\p{L}*?)([lt])\\2(?= |$)", "$1$2").replace("yant", "i");
    }

    private static String spanish(String phrase) {
        String stem = phrase.replaceFirst("^(\\p{L}+?)(?:iendo|yendo|ando|e|a)(?= |$)", "$1");
        int end = stem.indexOf(' ') < 0 ? stem.length() : stem.indexOf(' ');
        return stem.substring(0, end).replace("ue", "o").replace("ie", "e") + stem.substring(end);
    }

    private static String russian(String phrase) {
        return phrase.replaceAll("(\\p{L}{3,}?)(?:ается|аясь|яется|яясь|уется|уясь)(?= |$)", "$1")
                .replaceAll("(\\p{L}{3,}?)(?:авая|ая|яя|уя|ает|яет|ует|ит|я)(?= |$)", "$1");
    }
}
