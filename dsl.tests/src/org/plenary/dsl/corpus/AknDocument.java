package org.plenary.dsl.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A resolution as the United Nations publishes it in Akoma Ntoso.
 *
 * @param name
 *            of its file
 * @param xml
 *            its content
 */
public record AknDocument(String name, Document xml) {

    public static AknDocument read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new AknDocument(file.getFileName().toString(), factory.newDocumentBuilder().parse(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** The elements with this name, in their order. */
    public Stream<Element> elements(String name) {
        return elements(xml.getElementsByTagName(name));
    }

    /** The elements with this name below another. */
    public static Stream<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    /** The pieces of text of a paragraph, without its notes and their calls. */
    public static List<Run> runs(Node paragraph) {
        List<Run> runs = new ArrayList<>();
        collect(paragraph, "", runs);
        return runs;
    }

    private static void collect(Node node, String style, List<Run> runs) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                runs.add(new Run(child.getNodeValue(), style));
            } else if (child instanceof Element element && !isNote(element)) {
                collect(element, element.getTagName().equals("span") ? element.getAttribute("class") : style, runs);
            }
        }
    }

    private static boolean isNote(Element element) {
        return element.getTagName().equals("authorialNote") || element.getTagName().equals("sup");
    }

    /**
     * A piece of text.
     *
     * @param text
     *            as it stands
     * @param style
     *            {@code italic}, {@code bold italic}; empty for upright text
     */
    public record Run(String text, String style) {
    }
}
