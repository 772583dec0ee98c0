package org.plenary.dsl.spelling;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that differ from another in one letter. The first letter is rarely mistyped, and stays. */
final class NearWords {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzáàâçéèêëíîïñóôöúùûüœ";
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private NearWords() {
    }

    /** Those with a letter less, two letters exchanged, another letter and a letter more, in this order. */
    static Stream<String> of(String word) {
        String letters = word.chars().anyMatch(c -> CYRILLIC.indexOf(c) >= 0) ? CYRILLIC : LATIN;
        return Stream.of(
                places(word, 0).map(i -> word.substring(0, i) + word.substring(i + 1)),
                places(word, 1).map(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i)
                        + word.substring(i + 2)),
                places(word, 0).flatMap(i -> letters(letters)
                        .map(letter -> word.substring(0, i) + letter + word.substring(i + 1))),
                places(word, -1).flatMap(i -> letters(letters)
                        .map(letter -> word.substring(0, i) + letter + word.substring(i))))
                .flatMap(words -> words);
    }

    private static Stream<Integer> places(String word, int before) {
        return IntStream.range(1, word.length() - before).boxed();
    }

    private static Stream<String> letters(String letters) {
        return letters.chars().mapToObj(Character::toString);
    }
}
