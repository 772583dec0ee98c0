package org.plenary.dsl.formatting2;

/** Which line ends a text has. */
final class LineEnds {

    private LineEnds() {
    }

    /** "\r\n" where every line ends so; otherwise "\n". */
    static String of(String text) {
        int feed = text.indexOf('\n');
        boolean carriage = feed >= 0;
        while (feed >= 0 && carriage) {
            carriage = feed > 0 && text.charAt(feed - 1) == '\r';
            feed = text.indexOf('\n', feed + 1);
        }
        return carriage ? "\r\n" : "\n";
    }

    /** How many lines end in a piece of text; "\r\n" is one end. */
    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = i == 0 || text.charAt(i - 1) != '\r';
            count += c == '\r' || c == '\n' && first ? 1 : 0;
        }
        return count;
    }
}
