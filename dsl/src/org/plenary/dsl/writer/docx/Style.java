package org.plenary.dsl.writer.docx;

/**
 * A named style, by which a secretariat can change the look of everything of its kind.
 *
 * @param kind
 *            what it is applied to
 * @param name
 *            as Word shows it: "Operative Paragraph"; the names that Word itself knows are written as Word writes them,
 *            "heading 1"
 * @param indent
 *            of a paragraph style
 */
record Style(Kind kind, String name, Indent indent) {

    /** What a style is applied to. */
    enum Kind {
        PARAGRAPH, CHARACTER, TABLE
    }

    /** The name by which the parts of a file speak of the style: "OperativeParagraph". */
    String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString();
    }
}
