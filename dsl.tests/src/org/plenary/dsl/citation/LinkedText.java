package org.plenary.dsl.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.language.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph or a note of a real resolution, and the links that the United Nations set in it.
 *
 * @param file
 *            where it stands
 * @param text
 *            without notes
 * @param links
 *            in their order
 */
record LinkedText(String file, String text, List<Link> links) {

    /**
     * A link.
     *
     * @param start
     *            index in the text
     * @param end
     *            index after it
     * @param target
     *            what it leads to, see {@link #key(String)}
     */
    record Link(int start, int end, String target) {
    }

    static Stream<LinkedText> all(Language language) {
        return SharedCorpus.resolutions(language).stream().flatMap(document -> document.elements("p")
                .map(paragraph -> of(document.name(), paragraph)));
    }

    private static LinkedText of(String file, Element paragraph) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        children(paragraph, text, links);
        return new LinkedText(file, text.toString(), List.copyOf(links));
    }

    private static void children(Node node, StringBuilder text, List<Link> links) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                element(element, text, links);
            }
        }
    }

    private static void element(Element element, StringBuilder text, List<Link> links) {
        switch (element.getTagName()) {
            case "authorialNote", "sup", "p" -> {
                // Texts of their own.
            }
            case "a" -> {
                int start = text.length();
                text.append(element.getTextContent());
                add(new Link(start, text.length(), key(element.getAttribute("href"))), links);
            }
            default -> children(element, text, links);
        }
    }

    // Where the style changes, one link is marked up as several: ES, ‑10/15.
    private static void add(Link link, List<Link> links) {
        Link last = links.isEmpty() ? null : links.get(links.size() - 1);
        if (last != null && last.end() == link.start() && last.target().equals(link.target())) {
            links.set(links.size() - 1, new Link(last.start(), link.end(), link.target()));
        } else {
            links.add(link);
        }
    }

    /**
     * A symbol as it is compared: the files spell it now with the letters of the part, now without, and add what tells
     * volumes apart.
     */
    static String key(String address) {
        return address.replaceFirst("^https?://undocs\\.org/(?:[a-z]{2}/)?", "").replaceAll("[\\s\\u00A0]", "")
                .toUpperCase(Locale.ROOT).replaceFirst("\\((?:SUPP|VOL)[^)]*\\)", "")
                .replaceFirst("(/RES/[^/]*/\\d+)[A-Z](?:-[A-Z])?$", "$1")
                .replaceFirst("(/RES/\\d+)[A-Z](\\()", "$1$2");
    }
}
