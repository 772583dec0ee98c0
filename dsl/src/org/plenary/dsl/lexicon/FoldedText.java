package org.plenary.dsl.lexicon;

/**
 * The beginning of a text as it is compared with the lexicon: one kind of space, of apostrophe and of hyphen, no vowel
 * signs of Arabic (تسلّم is تسلم, أيضاً is أيضا), no marks that only steer the line.
 */
final class FoldedText {

    private final CharSequence source;
    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    private FoldedText(CharSequence source, int start, int limit) {
        this.source = source;
        this.origins = new int[limit];
        for (int i = start; i < source.length() && folded.length() < limit; i++) {
            append(source.charAt(i), i);
        }
    }

    /** Folds the text from an index on, at most so many characters of it. */
    static FoldedText of(CharSequence source, int start, int limit) {
        return new FoldedText(source, start, limit);
    }

    /** Folds a whole phrase. */
    static String fold(CharSequence phrase) {
        return of(phrase, 0, phrase.length()).toString();
    }

    private void append(char c, int origin) {
        char fold = fold(c);
        boolean spaceAgain = fold == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
        if (!invisible(c) && !spaceAgain) {
            origins[folded.length()] = origin;
            folded.append(fold);
        }
    }

    private static char fold(char c) {
        return switch (c) {
            case '\'', '\u02BC', '\u2018' -> '\u2019';
            case '\u2010', '\u2011' -> '-';
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u00A0', '\u2007', '\u202F', '\u3000' -> ' ';
            default -> Character.isWhitespace(c) ? ' ' : c;
        };
    }

    private static boolean invisible(char c) {
        boolean arabicSign = c >= '\u064B' && c <= '\u0652' || c == '\u0670' || c == '\u0640';
        return arabicSign || c == '\u00AD' || Character.getType(c) == Character.FORMAT;
    }

    int length() {
        return folded.length();
    }

    char charAt(int index) {
        return folded.charAt(index);
    }

    /** The index in the source after the folded text's first {@code length} characters. */
    int sourceEnd(int length) {
        int end = origins[length - 1] + 1;
        while (end < source.length() && invisible(source.charAt(end))) {
            end++;
        }
        return end;
    }

    String substring(int length) {
        return folded.substring(0, length);
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
