package org.plenary.dsl.rules.numbering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/**
 * How a language refers to annexes and footnotes of the same text by number: "annex II to the present resolution",
 * "note 5 above", 下文脚注5. Without a word that says where, "annex II" may be of another document, as it always is
 * in 366 adopted texts.
 */
final class ReferenceForms {

    private static final int MOST_ANNEXES = 40;
    private static final String FIGURES = "[0-9]{1,3}(?![0-9/.]*[0-9/])";
    private static final String AND = "(?:[, \\u00A0]+(?:and|or|et|ou|y|o|e|и|или|أو)?[ \\u00A0]*"
            + "|[ \\u00A0]و[ \\u00A0]?|[、和及或至–-])";

    private static final Map<Language, List<String>> STEMS = new EnumMap<>(Map.of(
            Language.ENGLISH, List.of("nnex", "ote"), Language.FRENCH, List.of("nnexe", "ote"),
            Language.SPANISH, List.of("nexo", "ota"), Language.RUSSIAN, List.of("риложени", "носк", "римечани"),
            Language.ARABIC, List.of("مرفق", "اشي"), Language.CHINESE, List.of("附件", "注")));

    private final List<String> stems;
    private final Map<String, Integer> numerals;
    private final Pattern numeral;
    private final Pattern annexes;
    private final Pattern notes;

    ReferenceForms(Language language, NumberForms forms) {
        this.stems = STEMS.get(language);
        this.numerals = numerals(forms);
        // The longer first: XI is not X.
        String known = numerals.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        this.numeral = Pattern.compile(known + "|[0-9]+");
        this.annexes = annexes(language, list(known));
        this.notes = notes(language, list(FIGURES));
    }

    private static Map<String, Integer> numerals(NumberForms forms) {
        Map<String, Integer> numerals = new HashMap<>();
        for (int number = 1; number <= MOST_ANNEXES; number++) {
            String written = forms.annex(number).replace(forms.annex(0), "").strip();
            numerals.put(written, number);
            // In Arabic the tens end otherwise after a preposition.
            numerals.put(written.replaceFirst("ون$", "ين"), number);
            numerals.put(Integer.toString(number), number);
        }
        return Map.copyOf(numerals);
    }

    /** Whether words may hold any reference: most do not, and the patterns take their time. */
    boolean mayStandIn(String words) {
        return stems.stream().anyMatch(words::contains);
    }

    /** References to annexes; their numbers stand in the group {@code list}. */
    Pattern annexes() {
        return annexes;
    }

    /** References to footnotes; their numbers stand in the group {@code list}. */
    Pattern notes() {
        return notes;
    }

    /** One number of such a list. */
    Pattern numeral() {
        return numeral;
    }

    /** What it counts: "II", 二 and الثاني are 2. */
    int number(String numeral) {
        return numerals.containsKey(numeral) ? numerals.get(numeral) : Integer.parseInt(numeral);
    }

    private static String list(String one) {
        return "(?<list>" + one + "(?:" + AND + one + "){0,12})";
    }

    private static Pattern annexes(Language language, String list) {
        return switch (language) {
            case ENGLISH -> after("annex(?:es)?", list,
                    "(?:to|of) (?:the present|this) (?:resolution|decision)|above|below");
            case FRENCH -> after("annexes?", list,
                    "(?:à|de) la présente (?:résolution|décision)|ci-dessus|ci-dessous|ci-après");
            case SPANISH -> after("anexos?", list, "(?:de|a) la presente (?:resolución|decisión)|supra|infra");
            case RUSSIAN -> after("приложени\\p{L}{1,3}", list,
                    "к настоящ(?:ей резолюции|ему решению)|выше|ниже");
            case ARABIC -> Pattern.compile("(?:المرفق|للمرفق)(?:ين|ان|ات)? " + list
                    + " (?:(?:لهذا|بهذا|من هذا) (?:القرار|المقرر)|أعلاه|أدناه)(?!\\p{L})");
            case CHINESE -> Pattern.compile("(?:本决议|本决定|上文|下文)的?附件" + list);
        };
    }

    private static Pattern notes(Language language, String list) {
        return switch (language) {
            case ENGLISH -> after("(?:foot)?notes?", list, "above|below");
            case FRENCH -> after("notes?(?: de bas de page)?", list, "ci-dessus|ci-dessous|plus haut|plus bas"
                    + "|supra|infra");
            case SPANISH -> after("notas?(?: (?:de|a) pie de página)?", list, "supra|infra|anterior(?:es)?");
            case RUSSIAN -> after("(?:сноск|примечани)\\p{L}{1,3}", list, "выше|ниже");
            case ARABIC -> Pattern.compile("(?:الحاشية|الحاشيتين|الحاشيتان|الحواشي|للحاشية) " + list
                    + " (?:أعلاه|أدناه)");
            case CHINESE -> Pattern.compile("(?:上文|下文)(?:脚注|注)" + list);
        };
    }

    private static Pattern after(String noun, String list, String words) {
        return Pattern.compile("(?<!\\p{L})(?iu:" + noun + ")[ \\u00A0]" + list + "[ \\u00A0](?:" + words
                + ")(?!\\p{L})");
    }
}
