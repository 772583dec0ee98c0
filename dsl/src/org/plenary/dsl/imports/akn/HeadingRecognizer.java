package org.plenary.dsl.imports.akn;

import java.util.List;
import java.util.Locale;
import org.plenary.dsl.imports.manuscript.HeadingLook;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/**
 * Tells headings from paragraphs by their element and by the style that they had in Word (HCh, H1, H23); where a file
 * has lost both, {@link HeadingLook} tells.
 */
final class HeadingRecognizer {

    private static final List<String> STYLES = List.of("HCH", "H1", "H23", "H4", "H56");

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
                : HeadingLook.UNRANKED;
    }

    private static String style(Element element) {
        String style = element.getAttribute("class").toUpperCase(Locale.ROOT);
        boolean inner = style.isEmpty() && element.getParentNode() instanceof Element;
        return inner ? ((Element) element.getParentNode()).getAttribute("class").toUpperCase(Locale.ROOT)
                : style;
    }
}
