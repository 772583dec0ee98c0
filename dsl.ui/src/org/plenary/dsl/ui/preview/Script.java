package org.plenary.dsl.ui.preview;

/** Writes values into calls of scripts. */
final class Script {

    private Script() {
    }

    /** A text as a literal that is the same text again, whatever is in it. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + text.length() / 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    private static void append(char letter, StringBuilder literal) {
        switch (letter) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            default -> {
                // A lone half of a pair would not survive the way into the browser.
                if (letter < ' ' || letter == '\u2028' || letter == '\u2029' || Character.isSurrogate(letter)) {
                    literal.append(String.format("\\u%04x", (int) letter));
                } else {
                    literal.append(letter);
                }
            }
        }
    }
}
