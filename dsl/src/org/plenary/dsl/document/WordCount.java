package org.plenary.dsl.document;

import java.util.List;

/**
 * Counts words as the limits on the length of documents mean them: what stands between spaces and has a letter or a
 * figure in it; in Chinese, every character. Notes, tables and the titles of annexes are not counted.
 */
public final class WordCount extends DocumentWalk {

    private int words;

    private WordCount() {
    }

    /** The words of these blocks and of everything in them. */
    public static int of(List<? extends Block> blocks) {
        WordCount count = new WordCount();
        count.blocks(blocks);
        return count.words;
    }

    /** The words of a block and of everything in it. */
    public static int of(Block block) {
        return of(List.of(block));
    }

    @Override
    public Void inlines(List<? extends Inline> content) {
        words += of(Words.of(content));
        return null;
    }

    @Override
    public Void table(Table table) {
        return null;
    }

    @Override
    public Void division(Division division) {
        return blocks(division.blocks());
    }

    /** The words of a text. */
    public static int of(CharSequence text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length();) {
            int character = Character.codePointAt(text, i);
            i += Character.charCount(character);
            boolean ideograph = Character.isIdeographic(character);
            boolean letter = !ideograph && Character.isLetterOrDigit(character);
            count += ideograph || letter && !inWord ? 1 : 0;
            inWord = !ideograph && (letter || inWord && !isSpace(character));
        }
        return count;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
