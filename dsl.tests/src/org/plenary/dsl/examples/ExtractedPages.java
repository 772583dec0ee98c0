package org.plenary.dsl.examples;

/**
 * A resolution as it came out of a printed file: broken into lines and pages, footnotes in the middle, addresses of
 * links at the foot. Layout is white space, rules and addresses; without it, the text and the footnotes are left.
 *
 * @param text
 *            the text from title to closing lines, no white space
 * @param notes
 *            the footnotes with their numbers, no white space
 */
record ExtractedPages(String text, String notes) {

    private static final String RULE = "____";
    private static final String LINK = "https://";

    static ExtractedPages of(String extracted) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        StringBuilder current = text;
        for (String line : extracted.lines().toList()) {
            if (line.startsWith(RULE)) {
                current = notes;
            } else if (line.startsWith(LINK)) {
                current = text;
            } else {
                current.append(withoutSpace(line));
            }
        }
        return new ExtractedPages(text.toString(), notes.toString());
    }

    /** Prose in Chinese has no white space of its own. */
    static String withoutSpace(String line) {
        return line.replaceAll("\\s+", "");
    }
}
