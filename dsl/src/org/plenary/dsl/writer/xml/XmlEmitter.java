package org.plenary.dsl.writer.xml;

import java.util.List;

/**
 * Writes XML that is well formed whatever it is given: an element closes where its content ends, text and values are
 * escaped here and nowhere else, and a character that XML cannot hold becomes U+FFFD. It knows no document type.
 */
public final class XmlEmitter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(DECLARATION);
    private final XmlCharacters characters = new XmlCharacters(out);

    /**
     * Writes an element with what the content writes in it; an element without content closes at once.
     *
     * @throws IllegalArgumentException
     *             if a name is none in XML, or an attribute stands twice
     */
    public void element(String name, List<Attribute> attributes, Runnable content) {
        open(name, attributes);
        int start = out.append('>').length();
        content.run();
        if (out.length() == start) {
            out.setLength(start - 1);
            out.append("/>");
        } else {
            out.append("</").append(name).append('>');
        }
    }

    /** Writes an element that holds nothing. */
    public void empty(String name, List<Attribute> attributes) {
        open(name, attributes);
        out.append("/>");
    }

    /** Writes characters. */
    public void text(String text) {
        characters.text(text);
    }

    /** The whole document written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void open(String name, List<Attribute> attributes) {
        out.append('<').append(checked(name));
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            requireNew(attribute.name(), attributes.subList(0, i));
            out.append(' ').append(checked(attribute.name())).append("=\"");
            characters.attributeValue(attribute.value());
            out.append('"');
        }
    }

    private static void requireNew(String name, List<Attribute> before) {
        for (Attribute attribute : before) {
            if (attribute.name().equals(name)) {
                throw new IllegalArgumentException("The attribute " + name + " stands twice.");
            }
        }
    }

    private static String checked(String name) {
        boolean good = !name.isEmpty() && isNameStart(name.charAt(0));
        for (int i = 1; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':';
        }
        if (!good) {
            throw new IllegalArgumentException("\"" + name + "\" is no name in XML.");
        }
        return name;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
