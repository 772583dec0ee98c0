package org.plenary.dsl.writer.source;

/**
 * How near the marks of emphasis stand to its words. After a letter no mark can open before a bracket, "a*(b)*": then
 * the bracket is left outside, and if that does not help, the words are not marked.
 */
enum EmphasisEdges {

    ROUND_ALL, ROUND_LETTERS, WITHOUT_MARKS;

    /** Where the words that are to be marked begin in a source text. */
    int start(String source) {
        int at = 0;
        while (at < source.length() && isOutside(source, at)) {
            at++;
        }
        return at;
    }

    /** Where they end. */
    int end(String source) {
        int at = source.length();
        while (at > 0 && isOutside(source, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isOutside(String source, int at) {
        char c = source.charAt(at);
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return switch (this) {
            case ROUND_ALL -> space;
            case ROUND_LETTERS -> !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
            case WITHOUT_MARKS -> true;
        };
    }
}
