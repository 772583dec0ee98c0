package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.writer.xml.Attribute;
import org.plenary.dsl.writer.xml.XmlEmitter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes elements of a template as they stand there. */
final class ElementCopy {

    private final XmlEmitter xml;

    ElementCopy(XmlEmitter xml) {
        this.xml = xml;
    }

    /** Writes the root of a part with everything in it, and something more at its end. */
    void writeRoot(Element root, Runnable more) {
        List<Attribute> attributes = attributes(root);
        Namespaces.ROOT.forEach(declared -> {
            if (attributes.stream().noneMatch(attribute -> attribute.name().equals(declared.getKey()))) {
                attributes.add(new Attribute(declared.getKey(), declared.getValue()));
            }
        });
        xml.element(root.getTagName(), attributes, () -> {
            writeChildren(root);
            more.run();
        });
    }

    private void write(Element element) {
        xml.element(element.getTagName(), attributes(element), () -> writeChildren(element));
    }

    private void writeChildren(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                xml.text(node.getNodeValue());
            }
        }
    }

    private static List<Attribute> attributes(Element element) {
        NamedNodeMap nodes = element.getAttributes();
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.add(new Attribute(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue()));
        }
        return attributes;
    }
}
