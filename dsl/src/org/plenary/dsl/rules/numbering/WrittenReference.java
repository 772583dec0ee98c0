package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * A reference to paragraphs of this text, as it stands in the words of one of them: "paragraphs 2 (a) and 12 above",
 * 上文第2段(a)分段. Without a word that says where, a number may be of another document, and nothing is known of it.
 *
 * @param targets
 *            the paragraphs that it names
 * @param direction
 *            where they are said to stand
 * @param word
 *            which says it
 * @param wordStart
 *            index of that word
 */
record WrittenReference(List<Target> targets, Direction direction, String word, int wordStart) {

    // A number and the letters under it: 12, 2 (a), 2 a) ii), 2 (أ); ranges and lists of them.
    private static final String LETTER = "(?:[ \\u00A0]?(?:\\((?:[a-z]{1,5}|\\p{IsArabic}{1,3})\\)|[a-zа-я]{1,5}\\)))";
    private static final String ONE = "[0-9]{1,3}(?![0-9/.]*[0-9/])" + LETTER + "{0,3}";
    private static final String BETWEEN = "(?:,[ \\u00A0](?:and |y |et |и )?|[ \\u00A0](?:and|or|to|et|ou|à|y|o|a|и|или"
            + "|по|إلى|أو)[ \\u00A0](?:paragraphs? |paragraphes? |párrafos? )?(?:au |а |al )?|[ \\u00A0]و[ \\u00A0]?"
            + "|[–-])";
    private static final String LIST = "(?<list>" + ONE + "(?:" + BETWEEN + ONE + "){0,12})";
    private static final String OTHER_LETTERS = "(?:(?:,| and| et| y| и)[ \\u00A0]\\(?[a-zа-я]{1,4}\\)){0,8}";
    private static final String HAN_ONE = "[0-9]{1,3}";
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})((?:" + LETTER + "){0,3})");
    private static final Map<Language, Pattern> FORMS = new EnumMap<>(Map.of(
            Language.ENGLISH, noun("[Pp]aragraphs?", "above|below|(?:of|to) (?:the present|this) "
                    + "(?:resolution|decision)"),
            Language.FRENCH, noun("paragraphes?", "ci-dessus|ci-dessous|plus haut|plus bas|supra|infra"
                    + "|de la présente (?:résolution|décision)"),
            Language.SPANISH, noun("párrafos?", "supra|infra|anterior(?:es)?|precedentes?|que anteceden?"
                    + "|de la presente (?:resolución|decisión)"),
            Language.RUSSIAN, noun("пункт(?:|а|е|ом|у|ы|ов|ах|ам|ами)", "выше|ниже"
                    + "|настоящ(?:ей резолюции|его решения)"),
            Language.ARABIC, noun("(?:\\p{IsArabic}{0,2}الفقر(?:ة|ات|تين|تان)|للفقر(?:ة|ات|تين))",
                    "أعلاه|أدناه|من هذا (?:القرار|المقرر)"),
            Language.CHINESE, Pattern.compile("(?<word>上文|下文|本决议|本决定)第(?<list>" + HAN_ONE
                    + "(?:(?:、|和|或|至|和第|至第|、第)" + HAN_ONE + "){0,12})段")));

    private static final Map<Language, String> STEMS = new EnumMap<>(Map.of(Language.ENGLISH, "aragraph",
            Language.FRENCH, "paragraphe", Language.SPANISH, "párrafo", Language.RUSSIAN, "пункт",
            Language.ARABIC, "فقر", Language.CHINESE, "段"));

    /**
     * A paragraph that is named.
     *
     * @param number
     *            of the paragraph
     * @param letter
     *            of the sub-paragraph under it, as written; empty for none
     * @param start
     *            index of its first character in the words
     * @param end
     *            index after its last
     */
    record Target(int number, String letter, int start, int end) {
    }

    private static Pattern noun(String noun, String words) {
        return Pattern.compile("(?<![\\p{L}])" + noun + "[ \\u00A0]" + LIST + OTHER_LETTERS + "[ \\u00A0]\\*?(?<word>"
                + words + ")(?!\\p{L})");
    }

    /** All of them in the words of a paragraph, in their order. */
    static List<WrittenReference> in(String words, Language language) {
        // Most paragraphs refer to none, and the patterns take their time.
        if (!words.contains(STEMS.get(language))) {
            return List.of();
        }
        List<WrittenReference> found = new ArrayList<>();
        Matcher reference = FORMS.get(language).matcher(words);
        while (reference.find()) {
            String word = reference.group("word");
            found.add(new WrittenReference(targets(reference, words), Direction.of(word), word,
                    reference.start("word")));
        }
        return found;
    }

    private static List<Target> targets(Matcher reference, String words) {
        List<Target> targets = new ArrayList<>();
        Matcher number = NUMBER.matcher(words).region(reference.start("list"), reference.end("list"));
        while (number.find()) {
            targets.add(new Target(Integer.parseInt(number.group(1)), first(number.group(2)), number.start(),
                    number.end()));
        }
        return targets;
    }

    /** The letter right under the number: of "(a) (ii)" the first. */
    private static String first(String letters) {
        String written = letters.strip().replace("\u00A0", "");
        int end = written.indexOf(')');
        return end < 0 ? "" : written.substring(0, end + 1);
    }
}
