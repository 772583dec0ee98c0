package org.plenary.dsl.imports.manuscript;

import java.util.EnumSet;
import java.util.Set;
import org.plenary.dsl.document.Styled.Style;

/**
 * Tells a heading that has no style by what is left of its look: centred with two tabs, or bold or in italics as a
 * whole, and without a mark at the end.
 */
public final class HeadingLook {

    /** The rank of a heading that has no style. */
    public static final int UNRANKED = 9;

    private static final Set<Style> FACES = EnumSet.of(Style.BOLD, Style.ITALIC);
    private static final String CLOSING_MARKS = ".,;:،؛。，；：";
    private static final int LONGEST = 600;

    private HeadingLook() {
    }

    /** Whether a paragraph looks like a heading; its white space is still that of the file. */
    public static boolean isHeading(Runs raw) {
        boolean set = raw.words().replaceAll("[\r\n ]+", "").startsWith("\t\t") || raw.isAll(FACES);
        return set && isOpen(raw.folded().words());
    }

    /** Whether words end as those of a heading do, and are not longer. */
    public static boolean isOpen(String words) {
        boolean open = !words.isEmpty() && CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
        return open && words.length() <= LONGEST && words.codePoints().anyMatch(Character::isLetter);
    }

    /** A heading is bold as a whole; its words need no mark for that. */
    public static Runs plain(Runs text) {
        Runs plain = text;
        for (Style face : FACES) {
            plain = plain.isAll(EnumSet.of(face)) ? plain.without(EnumSet.of(face)) : plain;
        }
        return plain;
    }
}
