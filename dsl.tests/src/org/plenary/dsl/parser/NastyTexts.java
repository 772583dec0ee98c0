package org.plenary.dsl.parser;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random texts of all that can go wrong: marks without partners, broken characters, mixed line ends. */
public final class NastyTexts {

    private static final List<String> PIECES = List.of("*", "**", "***", "__", "_", "^", "~", "[", "]", "[^a]",
            "[^a]: ", "[^*]", "{#l}", "{@l}", "{@A/1#l}", "{EU, J}", "](A/1)", "(", ")", "(a) ",
            "(b) ", "(i) ", "a. ", "- ",
            "1. ", "2. ", "3. ", "#. ", "(#) ", "1 - ", "# ", "## ", "{.annex}", "{.restart #x}", "> ", ">", "|",
            "| a | b |\n| - | - |\n", "\n", "\n", "\n\n", "\r\n", "\r", "   ", "\t", "\u3000", "\u00a0", "\u202f",
            "<!--", "-->", "<!-- c -->", "---\n", "key: v\n", "symbol: A/1\n", "word", "words:", "，", "大会", "《", "“",
            "\\", "\\[", "\ufeff", "\0", "\ud83d", "\ude00", "\ud83d\ude00", "\u2028", "\u202e", "٢ - ", "（一）", "一、",
            "۳", "'", "’1‘ ", ":", "：", "(1)", "{", "}", "{}", "{.", "#", "#7", " ", "  ", "\u200f",
            "أ) ", "é", "e\u0301");
    private static final int MOST_PIECES = 40;

    private NastyTexts() {
    }

    /** So many texts; the same ones for the same seed. */
    public static Stream<String> of(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random)).limit(count);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(MOST_PIECES);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** A text in printable form, for messages. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (char c : text.toCharArray()) {
            visible.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return visible.toString();
    }
}
