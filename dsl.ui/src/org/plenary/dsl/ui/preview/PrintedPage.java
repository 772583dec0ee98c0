package org.plenary.dsl.ui.preview;

/**
 * How a text will be printed.
 *
 * @param html
 *            the page
 * @param literal
 *            the same as a literal of a script, made before the display needs it: for a long text that takes a while
 */
record PrintedPage(String html, String literal) {

    static PrintedPage of(Object answer) {
        return answer instanceof String html ? new PrintedPage(html, Script.quoted(html)) : null;
    }
}
