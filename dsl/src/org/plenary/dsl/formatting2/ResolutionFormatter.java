package org.plenary.dsl.formatting2;

import org.plenary.dsl.parser.LexedText;

/**
 * Brings the layout of a text in order: blank lines, indentation, the space after a marker, the length of lines. No
 * character of the drafter's words is touched, and no number is written.
 *
 * <p>Sub-paragraphs are indented by three columns under a paragraph, and by the width of the marker under another
 * sub-paragraph; the further lines of a paragraph begin in the column of its first. Lines hold 110 columns, a Chinese
 * character taking two. A line never breaks where the next would begin with something that looks like a marker.
 */
public final class ResolutionFormatter {

    /** The text in order. A text that cannot be put in order without another meaning comes back as it is. */
    public String format(String text) {
        String formatted = print(text);
        return isSame(text, formatted) ? formatted : text;
    }

    /** Whether the layout of a text can be put in order without another meaning. */
    static boolean canFormat(String text) {
        return isSame(text, print(text));
    }

    private static boolean isSame(String text, String formatted) {
        return Meaning.of(text).equals(Meaning.of(formatted));
    }

    private static String print(String text) {
        Sheet sheet = new Sheet(LineEnds.of(text));
        TokenCursor cursor = new TokenCursor(text, LexedText.of(text).tokens());
        if (text.startsWith("\ufeff")) {
            sheet.write("\ufeff");
        }
        new HeaderPrinter(cursor, sheet).print();
        new BlockPrinter(cursor, sheet).printAll();
        return sheet.finish();
    }
}
