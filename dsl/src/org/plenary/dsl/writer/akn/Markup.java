package org.plenary.dsl.writer.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.writer.xml.Attribute;
import org.plenary.dsl.writer.xml.XmlEmitter;

/**
 * The elements of the file, laid out for the eye: each element of the structure on a line of its own, running text
 * untouched, since a space there would print.
 */
final class Markup {

    private static final String INDENT = "  ";

    private final XmlEmitter xml = new XmlEmitter();
    private int depth;
    private boolean inText;
    /** The first element follows the declaration, which ends its line. */
    private boolean started;

    /** Attributes from names and values in turn; one whose value is empty is left out. */
    static List<Attribute> attributes(String... namesAndValues) {
        return required(namesAndValues).stream().filter(attribute -> !attribute.value().isEmpty()).toList();
    }

    /** Attributes from names and values in turn, each of which must stand even where its value is empty. */
    static List<Attribute> required(String... namesAndValues) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.add(new Attribute(namesAndValues[i], namesAndValues[i + 1]));
        }
        return attributes;
    }

    /** An element of the structure, which holds other elements. */
    void element(String name, List<Attribute> attributes, Runnable content) {
        breakLine();
        xml.element(name, attributes, () -> {
            depth++;
            content.run();
            depth--;
            breakLine();
        });
    }

    /** An element of the structure that holds running text. */
    void line(String name, List<Attribute> attributes, Runnable content) {
        breakLine();
        inline(name, attributes, content);
    }

    /** An element of the structure that holds nothing. */
    void empty(String name, List<Attribute> attributes) {
        breakLine();
        xml.empty(name, attributes);
    }

    /** An element within running text. */
    void inline(String name, List<Attribute> attributes, Runnable content) {
        boolean before = inText;
        inText = true;
        xml.element(name, attributes, content);
        inText = before;
    }

    /** Characters of running text. */
    void text(String text) {
        xml.text(text);
    }

    /** The whole file. */
    String finished() {
        return xml + "\n";
    }

    private void breakLine() {
        if (!inText) {
            xml.text(started ? "\n" + INDENT.repeat(depth) : "");
            started = true;
        }
    }
}
