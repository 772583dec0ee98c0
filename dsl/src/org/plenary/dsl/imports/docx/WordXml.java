package org.plenary.dsl.imports.docx;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Reads what elements of WordprocessingML say, in its usual namespace and in that of Strict Open XML. */
final class WordXml {

    private WordXml() {
    }

    /** An attribute by its local name. */
    static Optional<String> attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String local = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            if (local.equals(name)) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** The value of a child: {@code <w:pStyle w:val="H1"/>}. */
    static Optional<String> value(Element parent, String child) {
        return Xml.child(parent, child).flatMap(element -> attribute(element, "val"));
    }

    /** The value of a child that is a number. */
    static OptionalInt number(Element parent, String child) {
        return number(value(parent, child));
    }

    /** A number that is written out; nothing where it is none. */
    static OptionalInt number(Optional<String> written) {
        return written.filter(text -> text.matches("-?[0-9]{1,9}")).stream().mapToInt(Integer::parseInt).findFirst();
    }

    /** Whether a property is on, off, or not said: {@code <w:b/>}, {@code <w:b w:val="0"/>}. */
    static Optional<Boolean> toggle(Element properties, String name) {
        return Xml.child(properties, name)
                .map(element -> !attribute(element, "val").orElse("true").matches("0|false|off|none"));
    }
}
