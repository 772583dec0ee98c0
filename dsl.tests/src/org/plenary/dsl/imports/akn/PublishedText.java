package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The text of a file in Akoma Ntoso, taken from its elements without any knowledge of the reader: a line for each
 * paragraph, heading and cell with its number before it, and one for each paragraph of a note. The call of a note reads
 * {@code {3}}.
 *
 * <p>Three things are furniture and no text: rules of low lines, the second full stop of "I.. Establishment", and in
 * Arabic the brackets round the number of a note.
 */
final class PublishedText {

    private static final Set<String> SKIPPED = Set.of("meta", "coverPage", "conclusions", "img", "collectionBody");
    private static final Set<String> LINES = Set.of("p", "crossHeading", "heading", "subheading", "listIntroduction");

    private final List<String> lines = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean bracketedCalls;
    private final StringBuilder title = new StringBuilder();
    private String number = "";
    private int calls;

    /**
     * @param bracketedCalls
     *            whether the number of a note stands in brackets
     */
    PublishedText(Element root, boolean bracketedCalls) {
        this.bracketedCalls = bracketedCalls;
        walk(root);
    }

    /** In the order of the file. */
    List<String> lines() {
        return lines;
    }

    /** What the elements make of each line: {@code recital}, {@code numbered}, {@code letter}. */
    List<String> kinds() {
        return kinds;
    }

    /** In the order of their calls. */
    List<String> notes() {
        return notes;
    }

    /** The title of the whole. */
    String title() {
        return title.toString();
    }

    private void walk(Element element) {
        String name = element.getTagName();
        if (SKIPPED.contains(name)) {
            return;
        }
        if (name.equals("preface")) {
            preface(element);
        } else if (name.equals("num")) {
            number = text(element) + " ";
        } else if (name.equals("td") || name.equals("th")) {
            add("cell", text(element));
        } else if (LINES.contains(name)) {
            line(element);
        } else {
            children(element);
        }
    }

    /** An empty paragraph leaves its number to the next. */
    private void line(Element element) {
        String text = text(element);
        if (!text.isEmpty()) {
            boolean twice = number.endsWith(". ") && text.startsWith(". ");
            add(kind(element), number + (twice ? text.substring(2) : text));
            number = "";
        }
    }

    private static String kind(Element element) {
        String parent = element.getParentNode().getNodeName();
        if (element.getTagName().endsWith("eading")) {
            return element.getAttribute("refersTo").equals("#preamble") ? "recital" : "heading";
        }
        return parent.equals("formula") ? "organ" : parent.equals("container") ? "recital" : "text";
    }

    /** Of the whole, the title; of a part, its letter and its title. */
    private void preface(Element preface) {
        boolean ofPart = preface.getParentNode().getParentNode().getNodeName().equals("component");
        for (String name : List.of("docNumber", "docTitle")) {
            for (Element found : elements(preface, name)) {
                if (ofPart) {
                    add("heading", text(found));
                } else if (name.equals("docTitle")) {
                    title.append(text(found));
                }
            }
        }
        elements(preface, "authorialNote").stream().filter(note -> note.getParentNode().getNodeName().equals("p"))
                .forEach(this::call);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                walk(element);
            }
        }
    }

    private void add(String kind, String line) {
        // A space on both sides of the call of a note is one; a no-break space behind a number is as any other.
        String text = folded(line).replaceAll(" (\\{[0-9]+\\}) ", " $1")
                .replaceFirst("^(\\(?\\p{L}{1,5}\\)|[0-9]+[.])\u00a0", "$1 ");
        if (text.isEmpty() || text.matches("_+")) {
            return;
        }
        boolean numbered = text.matches("[0-9]+(?:\\.| ?[-–])[ \u00a0].*");
        boolean letter = text.matches("(?:\\([\\p{L}]{1,5}\\)|\\p{L}{1,5}\\)|’[0-9]+‘|[–㈠-㈩])[ \u00a0].*");
        boolean plain = kind.equals("text") || kind.equals("recital") && letter;
        kinds.add(plain && numbered ? "numbered" : plain && letter ? "letter" : kind);
        lines.add(text);
    }

    private static String folded(String text) {
        return text.replaceAll("[ \t\r\n]+", " ").replaceAll("^ | $", "");
    }

    private String text(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        String folded = folded(text.toString());
        return bracketedCalls ? folded.replaceAll("\\( ?(\\{[0-9*]+\\}) ?\\)", "$1") : folded;
    }

    private void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element && element.getTagName().equals("authorialNote")) {
                text.append('{').append(call(element)).append('}');
            } else if (child.getNodeName().equals("eol")) {
                text.append(' ');
            } else {
                collect(child, text);
            }
        }
    }

    /** The number of a note is its place: files that have lost a note count on from the lost one. */
    private int call(Element note) {
        calls++;
        for (Node child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element paragraph) {
                String text = text(paragraph);
                notes.add(bracketedCalls ? text.replaceFirst("^\\(\\) ?", "") : text);
            }
        }
        return calls;
    }
}
