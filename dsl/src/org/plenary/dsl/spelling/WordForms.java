package org.plenary.dsl.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/** The forms in which a word may stand in a dictionary that does not have it as it is written. */
final class WordForms {

    private static final Set<String> ELISIONS = Set.of("l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu",
            "puisqu", "quoiqu", "presqu", "quelqu", "entr");

    /** The conjunction, then a preposition, the article or both, then the word. */
    private static final Pattern JOINED = Pattern.compile("[وف]?(لل|[بلك]?(?:ال)?)(\\p{L}{3,})");

    private final Language language;
    private final HouseWords house;

    WordForms(Language language) {
        this.language = language;
        this.house = HouseWords.of(language);
    }

    /** One kind of apostrophe and of hyphen, letters composed, and nothing that only steers the line or is silent. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isSilent(c)) {
                plain.append(isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    // Vowel signs and the lengthening stroke of Arabic, and marks that only steer the line.
    private static boolean isSilent(char c) {
        return c >= '\u064B' && c <= '\u0652' || c == '\u0670' || c == '\u0640' || c == '\u00AD'
                || Character.getType(c) == Character.FORMAT;
    }

    /** Other ways to look a word up; it is right if one of them is. */
    List<String> of(String word) {
        List<String> forms = new ArrayList<>();
        switch (language) {
            case ENGLISH -> possessive(word, forms);
            case FRENCH -> elided(word, forms);
            case RUSSIAN -> dotted(word, forms);
            case ARABIC -> joined(word, forms);
            case CHINESE, SPANISH -> { }
        }
        for (String form : forms.isEmpty() ? List.of(word) : List.copyOf(forms)) {
            house.withoutPrefix(form).ifPresent(forms::add);
        }
        return forms;
    }

    /** A word without what belongs to its neighbours. */
    String bare(String word) {
        List<String> forms = new ArrayList<>();
        if (language == Language.ENGLISH) {
            possessive(word, forms);
        } else if (language == Language.FRENCH) {
            elided(word, forms);
        }
        return forms.isEmpty() ? word : forms.get(0);
    }

    /** “the Secretary-General’s”, “States’”. */
    private static void possessive(String word, List<String> forms) {
        if (word.endsWith("'s")) {
            forms.add(word.substring(0, word.length() - 2));
        }
    }

    /** “l’action”, “qu’elle”. */
    private static void elided(String word, List<String> forms) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0 && ELISIONS.contains(word.substring(0, apostrophe).toLowerCase(Locale.ROOT))) {
            forms.add(word.substring(apostrophe + 1));
        }
    }

    /** What is written together with the word after it: “and”, “in”, “for”, “as”, the article. */
    private static void joined(String word, List<String> forms) {
        Matcher joined = JOINED.matcher(word);
        if (joined.matches()) {
            forms.add(joined.group(2));
            forms.add(joined.group(1) + joined.group(2));
            // للجنة: of three, two are written.
            forms.add(joined.group(1).equals("لل") ? "ل" + joined.group(2) : "ال" + joined.group(2));
        }
    }

    /** The dots of ё need not be written, though a dictionary has them; one that lacks them has none. */
    private static void dotted(String word, List<String> forms) {
        for (int i = word.indexOf('е'); i >= 0; i = word.indexOf('е', i + 1)) {
            forms.add(word.substring(0, i) + 'ё' + word.substring(i + 1));
        }
        if (word.indexOf('ё') >= 0) {
            forms.add(word.replace('ё', 'е'));
        }
    }
}
