package org.plenary.dsl.imports.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements by their names, whatever their namespace. */
public final class Xml {

    private Xml() {
    }

    /** The local name. */
    public static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** Whether it is an element of one of these names. */
    public static boolean is(Node node, String... names) {
        return node instanceof Element && Set.of(names).contains(name(node));
    }

    /** The elements that stand directly in another. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of a name that stands directly in another. */
    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).findFirst();
    }

    /** All elements below, in their order. */
    public static Stream<Element> below(Node parent) {
        return children(parent).stream().flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    /** All elements of a name below, in their order. */
    public static Stream<Element> below(Node parent, String name) {
        return below(parent).filter(element -> is(element, name));
    }

    /** The words of an element without its notes, in one line. */
    public static String words(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString().replaceAll("[ \t\r\n]+", " ").strip();
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            } else if (is(child, "eol")) {
                words.append(' ');
            } else if (!is(child, "authorialNote")) {
                collect(child, words);
            }
        }
    }
}
