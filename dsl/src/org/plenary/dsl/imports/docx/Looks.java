package org.plenary.dsl.imports.docx;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/**
 * How words are set apart, by their own properties and their style; what the style of the whole paragraph does to all
 * of its words sets nothing apart.
 */
final class Looks {

    /** The face that Chinese prints what other languages print in italics. */
    private static final String KAI = "(?i).*(?:kai|楷).*";

    private final StyleSheet styles;
    private final boolean arabic;

    Looks(StyleSheet styles, boolean arabic) {
        this.styles = styles;
        this.arabic = arabic;
    }

    /** How words look that have these properties. */
    Set<Style> of(Optional<Element> properties) {
        Set<Style> looks = EnumSet.noneOf(Style.class);
        boolean bold = is(properties, "b") || arabic && is(properties, "bCs");
        boolean italic = is(properties, "i") || arabic && is(properties, "iCs") || isKai(properties);
        // Arabic prints in bold italics what other languages print in italics, since these show little there.
        if (bold && !(italic && arabic)) {
            looks.add(Style.BOLD);
        }
        if (italic) {
            looks.add(Style.ITALIC);
        }
        if (value(properties, "u").filter(line -> !line.equals("none")).isPresent()) {
            looks.add(Style.UNDERLINE);
        }
        value(properties, "vertAlign").ifPresent(place -> {
            if (place.equals("superscript")) {
                looks.add(Style.SUPERSCRIPT);
            } else if (place.equals("subscript")) {
                looks.add(Style.SUBSCRIPT);
            }
        });
        return looks;
    }

    /** Whether the words print at all. */
    boolean isHidden(Optional<Element> properties) {
        return is(properties, "vanish");
    }

    /** The name of the style that the words have; empty where they have none. */
    String styleName(Optional<Element> properties) {
        return properties.flatMap(own -> WordXml.value(own, "rStyle")).map(styles::name).orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private boolean is(Optional<Element> properties, String name) {
        return property(properties, name)
                .map(element -> !WordXml.attribute(element, "val").orElse("true").matches("0|false|off|none"))
                .orElse(false);
    }

    private Optional<String> value(Optional<Element> properties, String name) {
        return property(properties, name).flatMap(element -> WordXml.attribute(element, "val"));
    }

    private boolean isKai(Optional<Element> properties) {
        return property(properties, "rFonts").flatMap(fonts -> WordXml.attribute(fonts, "eastAsia"))
                .filter(font -> font.matches(KAI)).isPresent();
    }

    /** The words' own, or that of their style. */
    private Optional<Element> property(Optional<Element> properties, String name) {
        return properties.flatMap(own -> Xml.child(own, name))
                .or(() -> properties.flatMap(own -> WordXml.value(own, "rStyle"))
                        .flatMap(style -> styles.wordProperty(style, name)));
    }
}
