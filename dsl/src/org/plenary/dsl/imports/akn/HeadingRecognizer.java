package org.plenary.dsl.imports.akn;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.Runs;
import org.w3c.dom.Element;

/**
 * Tells headings from paragraphs: by their element, by the style they had in Word (HCh, H1, H23), and where a file has
 * lost both, by what is left of their look: centred with two tabs, or bold as a whole, and without a mark at the end.
 */
final class HeadingRecognizer {

    /** Of a heading that has lost its style. */
    static final int UNRANKED = 9;
    private static final List<String> STYLES = List.of("HCH", "H1", "H23", "H4", "H56");
    private static final Set<Style> FACES = EnumSet.of(Style.BOLD, Style.ITALIC);
    private static final String CLOSING_MARKS = ".,;:،؛。，；：";
    private static final int LONGEST = 600;

    /** Whether a numbered element is a heading. */
    boolean isHeading(Element element) {
        boolean styled = STYLES.contains(style(element));
        boolean only = Xml.children(element).stream().allMatch(child -> Xml.is(child, "num", "heading", "subheading"));
        return only && Xml.children(element).stream().anyMatch(child -> Xml.is(child, "heading", "subheading"))
                || styled && Xml.is(element, "paragraph");
    }

    /** 1 for the highest: as the styles rank them, sections above what is in them. */
    int rank(Element element) {
        int style = STYLES.indexOf(style(element));
        if (style >= 0) {
            return style + 1;
        }
        return element.getParentNode() instanceof Element parent && Xml.is(parent, "section", "part", "division")
                ? 1
                : UNRANKED;
    }

    private static String style(Element element) {
        String style = element.getAttribute("class").toUpperCase(Locale.ROOT);
        boolean inner = style.isEmpty() && element.getParentNode() instanceof Element;
        return inner ? ((Element) element.getParentNode()).getAttribute("class").toUpperCase(Locale.ROOT)
                : style;
    }

    /** Whether a paragraph without a style looks like a heading. */
    boolean looksLikeHeading(Runs raw) {
        String words = raw.folded().words();
        boolean open = !words.isEmpty() && CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
        boolean set = raw.words().replaceAll("[\r\n ]+", "").startsWith("\t\t") || raw.isAll(FACES);
        return open && set && words.length() <= LONGEST && words.codePoints().anyMatch(Character::isLetter);
    }

    /** A heading is bold as a whole; its words need no mark for that. */
    Runs plain(Runs text) {
        Runs plain = text;
        for (Style face : FACES) {
            plain = plain.isAll(EnumSet.of(face)) ? plain.without(EnumSet.of(face)) : plain;
        }
        return plain;
    }
}
