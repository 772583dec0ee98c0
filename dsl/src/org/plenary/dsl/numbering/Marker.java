package org.plenary.dsl.numbering;

/**
 * The number or letter before a paragraph.
 *
 * @param printed
 *            as it prints before the text: "1.", "1 -", "(a)", "a)"; empty where none prints
 * @param cited
 *            as a reference to it prints: "1", "(a)"
 * @param supplied
 *            whether the tool supplied it; otherwise the drafter wrote it so
 */
public record Marker(String printed, String cited, boolean supplied) {

    /** The marker of a paragraph that prints without one. */
    public static final Marker NONE = new Marker("", "", true);

    /** Whether nothing prints. */
    public boolean isEmpty() {
        return printed.isEmpty();
    }
}
