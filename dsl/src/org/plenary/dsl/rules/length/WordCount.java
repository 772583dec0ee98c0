package org.plenary.dsl.rules.length;

/**
 * Counts words as the limits on the length of documents mean them: what stands between spaces and has a letter or a
 * figure in it; in Chinese, every character.
 */
public final class WordCount {

    private WordCount() {
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
