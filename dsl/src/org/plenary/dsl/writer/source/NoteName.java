package org.plenary.dsl.writer.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Words;

/**
 * A name for a note: the document that it cites ({@code res-60-1}), else the title that stands in it in italics
 * ({@code treaty-series}), else its first words, as far as they are in Latin script.
 */
final class NoteName {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 3;
    private static final String ADDRESS = "https?://\\S+";

    private NoteName() {
    }

    /**
     * The name; empty where no word of it can be typed on every keyboard.
     *
     * @param symbols
     *            of the documents that the note cites
     */
    static String of(List<Inline> content, List<String> symbols) {
        Optional<String> cited = symbols.stream().map(symbol -> symbol.replaceFirst("^[A-Z]/(?=RES/)", ""))
                .map(NoteName::typed).filter(NoteName::isEnough).findFirst();
        return cited.or(() -> italics(content)).orElseGet(() -> typed(Words.of(content).replaceAll(ADDRESS, "")));
    }

    private static Optional<String> italics(List<Inline> content) {
        return content.stream().filter(Styled.class::isInstance).map(Styled.class::cast)
                .filter(styled -> styled.style() == Styled.Style.ITALIC)
                .map(styled -> typed(Words.of(styled.content()))).filter(NoteName::isEnough).findFirst();
    }

    private static boolean isEnough(String name) {
        return name.length() >= SHORTEST;
    }

    private static String typed(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String name = Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
        // Digits alone say nothing where the words around them are of another script.
        return name.matches("[0-9-]*") ? "" : name;
    }
}
