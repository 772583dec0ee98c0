package org.plenary.dsl.ui.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with blanks to fill in, as the protocol writes it: {@code ${1:Recalling} its resolution $2$0}.
 *
 * @param text
 *            with what the blanks hold at first
 * @param blanks
 *            in the order in which they are filled in; those of one number are filled in together
 * @param end
 *            where the caret goes at last
 */
record Snippet(String text, List<List<Blank>> blanks, int end) {

    /**
     * One blank.
     *
     * @param offset
     *            where it is in the text
     * @param length
     *            of what it holds at first
     * @param choices
     *            what it may hold; empty where anything
     */
    record Blank(int offset, int length, List<String> choices) {
    }

    /** A text without blanks. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of(), text.length());
    }

    static Snippet parse(String source) {
        return new Parser(source).parse();
    }

    private static final class Parser {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, List<Blank>> blanks = new LinkedHashMap<>();
        private int at;

        Parser(String source) {
            this.source = source;
        }

        Snippet parse() {
            while (at < source.length()) {
                char letter = source.charAt(at);
                if (letter == '\\' && at + 1 < source.length()) {
                    text.append(source.charAt(at + 1));
                    at += 2;
                } else if (letter != '$' || !blank()) {
                    text.append(letter);
                    at++;
                }
            }
            List<Blank> last = blanks.remove(0);
            int end = last == null ? text.length() : last.get(0).offset();
            List<List<Blank>> inOrder = new ArrayList<>();
            blanks.keySet().stream().sorted().forEach(number -> inOrder.add(blanks.get(number)));
            return new Snippet(text.toString(), inOrder, end);
        }

        /** Reads {@code $1}, {@code ${1}}, {@code ${1:words}} or {@code ${1|one,other|}}; false for a mere sign. */
        private boolean blank() {
            boolean braced = source.startsWith("{", at + 1);
            int digits = at + (braced ? 2 : 1);
            int afterDigits = digits;
            while (afterDigits < source.length() && Character.isDigit(source.charAt(afterDigits))) {
                afterDigits++;
            }
            int close = braced ? closing(afterDigits) : afterDigits;
            if (afterDigits == digits || close < 0) {
                return false;
            }
            List<String> choices = braced ? choices(source.substring(afterDigits, close)) : List.of();
            String words = choices.isEmpty() ? "" : choices.get(0);
            blanks.computeIfAbsent(Integer.parseInt(source.substring(digits, afterDigits)), key -> new ArrayList<>())
                    .add(new Blank(text.length(), words.length(), choices.size() > 1 ? choices : List.of()));
            text.append(words);
            at = braced ? close + 1 : close;
            return true;
        }

        private int closing(int from) {
            for (int i = from; i < source.length(); i++) {
                if (source.charAt(i) == '\\') {
                    i++;
                } else if (source.charAt(i) == '}') {
                    return i;
                }
            }
            return -1;
        }

        private static List<String> choices(String inside) {
            if (inside.startsWith("|") && inside.endsWith("|") && inside.length() > 1) {
                return List.of(inside.substring(1, inside.length() - 1).split(","));
            }
            return inside.startsWith(":") ? List.of(inside.substring(1).replaceAll("\\\\(.)", "$1")) : List.of();
        }
    }
}
