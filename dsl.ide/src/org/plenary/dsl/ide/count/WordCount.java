package org.plenary.dsl.ide.count;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.BlockContent;
import org.plenary.dsl.ide.text.BlockPlaces;

/**
 * Counts words as a limit on the length of a draft means them: what stands between spaces and has a letter or a digit
 * in it, and in Chinese every character. Notes and tables are not counted, as in the limits of Geneva.
 */
public final class WordCount {

    private WordCount() {
    }

    /** The words of these blocks and of everything in them. */
    public static int of(List<? extends Block> blocks) {
        return blocks.stream().mapToInt(WordCount::of).sum();
    }

    /** The words of a block and of everything in it. */
    public static int of(Block block) {
        return of(Words.of(BlockContent.of(block))) + of(BlockPlaces.children(block));
    }

    /** The words of a text. */
    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean han = Character.isIdeographic(c);
            boolean letter = Character.isLetterOrDigit(c) && !han;
            if (han || letter && !inWord) {
                count++;
            }
            inWord = !han && (letter || inWord && !isSpace(c));
        }
        return count;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
