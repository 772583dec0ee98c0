package org.plenary.dsl.ide.hover;

/** Writes a drafter's words so that Markdown shows them as they are. */
final class Markdown {

    private static final String MARKS = "\\`*_[]<>#|~";

    private Markdown() {
    }

    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length() + 16);
        for (char c : words.toCharArray()) {
            if (MARKS.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c);
        }
        return plain.toString();
    }

    static String bold(String words) {
        return "**" + plain(words) + "**";
    }

    static String link(String words, String target) {
        return "[" + plain(words) + "](" + target.replace("(", "%28").replace(")", "%29") + ")";
    }
}
