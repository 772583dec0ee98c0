package org.plenary.dsl.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;

/** One language's words of {@code citing-words.tsv}, the longest first, so that "Council" is none in a longer name. */
final class CitingWords {

    private static final String SPACE = "[\\s\\u00A0]+";

    private final Language language;
    private final List<Word> words = new ArrayList<>();
    private final Set<Character> firstLetters = new HashSet<>();
    private final boolean anyFirst;
    private final Pattern any;

    CitingWords(Language language) {
        this.language = language;
        for (String line : text().split("\n")) {
            if (line.startsWith(language.code())) {
                String[] columns = line.split("\t");
                words.add(new Word(Meaning.valueOf(columns[1]), columns[2]));
            }
        }
        words.sort(Comparator.comparingInt((Word word) -> word.written.length()).reversed());
        String end = language == Language.CHINESE ? "" : "(?!\\p{L})";
        any = Pattern.compile(words.stream().map(word -> pattern(word.written))
                .collect(Collectors.joining(")|(", "(?:(", "))" + end)));
        for (Word word : words) {
            firstLetters.add(word.written.charAt(0));
            firstLetters.add(Character.toUpperCase(word.written.charAt(0)));
        }
        anyFirst = firstLetters.contains('*');
    }

    private static String text() {
        try (InputStream in = CitingWords.class.getResourceAsStream("citing-words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("citing-words.tsv", e);
        }
    }

    /** A pattern for any of the words, a group for each; it need be tried only where one may begin. */
    Pattern pattern() {
        return any;
    }

    /** Whether a word may begin at an index: where words are parted by spaces, only after what is no letter. */
    boolean mayBegin(CharSequence text, int index) {
        char c = text.charAt(index);
        return (anyFirst ? Character.isLetter(c) : firstLetters.contains(c))
                && (language == Language.CHINESE || index == 0 || !Character.isLetter(text.charAt(index - 1)));
    }

    // The first letter may be a capital: "Resolution 60/1." A word of Arabic has at most three letters before it.
    private static String pattern(String written) {
        StringBuilder pattern = new StringBuilder();
        for (char c : written.toCharArray()) {
            switch (c) {
                case '*' -> pattern.append(pattern.isEmpty() ? "\\p{L}{0,3}" : "\\p{L}{0,5}");
                case ' ' -> pattern.append(SPACE);
                case '’' -> pattern.append("['’]");
                default -> pattern.append(pattern.isEmpty() && Character.isLowerCase(c)
                        ? "[" + c + Character.toUpperCase(c) + "]" : String.valueOf(c));
            }
        }
        return pattern.toString();
    }

    /** What the words tell that the pattern has matched. */
    Meaning meaning(MatchResult match) {
        int word = 0;
        while (match.start(word + 1) < 0) {
            word++;
        }
        return words.get(word).meaning;
    }

    private record Word(Meaning meaning, String written) {
    }
}
