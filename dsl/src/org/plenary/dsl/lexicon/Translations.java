package org.plenary.dsl.lexicon;

import com.google.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * What the openings of paragraphs are in the other languages, as counted in resolutions, in {@code translations.tsv};
 * and how strong they are. An opening that translates several English ones gets the most frequent.
 */
@Singleton
public class Translations {

    private static final List<Language> COLUMNS = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH,
            Language.RUSSIAN, Language.ARABIC, Language.CHINESE);

    private Map<String, Translation> byPhrase;
    private Map<String, Strength> strengths;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    /** What an opening is in the six languages; empty if it was not counted. */
    public synchronized Optional<Translation> find(String phrase, Language language, Part part) {
        load();
        return Optional.ofNullable(byPhrase.get(key(phrase, language, part)));
    }

    /** How strong an opening is, by its first English words; empty of a preambular one that is not neutral. */
    public synchronized Optional<Strength> strength(String phrase, Language language, Part part) {
        load();
        String english = language == Language.ENGLISH ? phrase
                : find(phrase, language, part).map(found -> found.in(Language.ENGLISH).get(0)).orElse("");
        List<String> first = words(Language.ENGLISH).of(english.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:also|further) ", ""));
        for (int length = first.size(); length > 0; length--) {
            Strength strength = strengths.get(String.join(" ", first.subList(0, length)));
            // What is noted with concern, or with appreciation, is no longer just noted.
            boolean coloured = length < first.size() && first.get(length).equals("with");
            if (strength != null && !(strength == Strength.NEUTRAL && coloured)) {
                return Optional.of(strength);
            }
        }
        return Optional.empty();
    }

    private void load() {
        if (byPhrase != null) {
            return;
        }
        byPhrase = new HashMap<>();
        strengths = new HashMap<>();
        for (String[] row : TableRows.of("translations.tsv")) {
            add(row, Part.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
        for (String[] row : TableRows.of("strengths.tsv")) {
            strengths.put(row[1], Strength.values()[Integer.parseInt(row[0]) - 1]);
        }
    }

    private void add(String[] row, Part part) {
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!row[i + 1].isEmpty()) {
                phrases.put(COLUMNS.get(i), List.of(row[i + 1].split(" / ")));
            }
        }
        Translation translation = new Translation(phrases);
        phrases.forEach((language, alternatives) -> alternatives
                .forEach(phrase -> byPhrase.putIfAbsent(key(phrase, language, part), translation)));
    }

    private String key(String phrase, Language language, Part part) {
        return part + " " + language.code() + " " + String.join(" ", words(language).of(phrase));
    }

    private Words words(Language language) {
        return words.computeIfAbsent(language, Words::new);
    }
}
