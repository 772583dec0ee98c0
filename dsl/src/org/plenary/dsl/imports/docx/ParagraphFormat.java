package org.plenary.dsl.imports.docx;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** What the properties of a paragraph say, or else its style. */
final class ParagraphFormat {

    /** A quotation moves in by more than this beyond the place that its style has; in twentieths of a point. */
    private static final int QUOTED = 300;

    private final WordFile word;
    private final Optional<Element> properties;
    private final Optional<String> style;

    ParagraphFormat(WordFile word, Element paragraph) {
        this.word = word;
        this.properties = Xml.child(paragraph, "pPr").map(word.changes()::properties);
        this.style = properties.flatMap(own -> WordXml.value(own, "pStyle"));
    }

    StyleMeaning meaning() {
        StyleMeaning meaning = word.styles().meaning(style);
        if (meaning.equals(StyleMeaning.NONE)) {
            OptionalInt outline = properties.map(own -> WordXml.number(own, "outlineLvl")).orElse(OptionalInt.empty());
            return outline.isPresent() && outline.getAsInt() < 9 ? StyleMeaning.heading(outline.getAsInt() + 1)
                    : meaning;
        }
        return meaning;
    }

    /** Whether one of Plenary's own styles stands further in than it does by itself. */
    boolean isQuoted() {
        if (!meaning().own()) {
            return meaning().quoted();
        }
        int own = start(properties.flatMap(given -> Xml.child(given, "ind"))).orElse(0);
        int ofStyle = start(style.flatMap(id -> word.styles().paragraphProperty(id, "ind"))).orElse(0);
        return own > ofStyle + QUOTED;
    }

    private static OptionalInt start(Optional<Element> indent) {
        return WordXml.number(indent.flatMap(
                element -> WordXml.attribute(element, "start").or(() -> WordXml.attribute(element, "left"))));
    }

    /** The number that Word prints before the paragraph. */
    Optional<ListNumbers.Numbered> number() {
        Optional<Element> own = properties.flatMap(given -> Xml.child(given, "numPr"));
        Optional<Element> ofStyle = style.flatMap(id -> word.styles().paragraphProperty(id, "numPr"));
        Optional<String> list = own.flatMap(given -> WordXml.value(given, "numId"))
                .or(() -> ofStyle.flatMap(given -> WordXml.value(given, "numId")));
        return list.flatMap(id -> {
            OptionalInt said = own.map(given -> WordXml.number(given, "ilvl")).orElse(OptionalInt.empty());
            OptionalInt byStyle = style.isEmpty() ? OptionalInt.empty()
                    : word.lists().list(id).map(found -> found.levelOfStyle(style.get())).orElse(OptionalInt.empty());
            return word.numbers().next(id, said.orElse(byStyle.orElse(0)));
        });
    }

    /** Whether the end of the paragraph is no part of the text: it goes on in the next one. */
    boolean goesOn() {
        return properties.flatMap(own -> Xml.child(own, "rPr")).filter(word.changes()::leavesOutOwner).isPresent();
    }

    /** Whether its words stand in the middle or at the end of the line. */
    Optional<String> alignment() {
        return properties.flatMap(own -> WordXml.value(own, "jc"))
                .or(() -> style.flatMap(id -> word.styles().paragraphProperty(id, "jc"))
                        .flatMap(element -> WordXml.attribute(element, "val")));
    }
}
