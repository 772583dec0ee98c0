package org.plenary.dsl.header;

import java.util.regex.Pattern;

/** Takes from a header value what is no part of a number, a date or a symbol. */
final class PlainValue {

    private static final Pattern NOTE_CALL = Pattern.compile("\\[\\^[^\\]\\s]*\\]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct}])");
    // Asterisks after a symbol call a note: A/64/L.63/Rev.1*, "Reissued for technical reasons".
    private static final Pattern ASTERISKS = Pattern.compile("\\*+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    private PlainValue() {
    }

    static String of(String value) {
        String words = COMMENT.matcher(value).replaceAll("");
        words = NOTE_CALL.matcher(words).replaceAll("");
        words = ESCAPE.matcher(words).replaceAll("");
        words = SPACES.matcher(words).replaceAll(" ").strip();
        return ASTERISKS.matcher(words).replaceAll("").strip();
    }
}
