package org.plenary.dsl.ide.text;

/** The first words of a text: enough of a paragraph to know it by. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {
    }

    /** The first words, cut between two words where there are spaces. */
    public static String of(String words) {
        // Of a long paragraph only the beginning is looked at.
        int enough = Math.min(words.length(), 4 * LENGTH);
        String text = words.substring(0, enough).strip().replaceAll("\\s+", " ");
        if (enough == words.length() && text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, Math.min(LENGTH, text.codePointCount(0, text.length())));
        int space = text.lastIndexOf(' ', cut);
        return text.substring(0, space > cut / 2 ? space : cut).strip() + "…";
    }
}
