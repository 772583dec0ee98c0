package org.plenary.dsl.writer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the plain text back from a page, as the plain text writer prints it. It fails on any element that is not closed
 * in its turn, and thereby proves the page well formed.
 */
final class PageText {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<]*\")*)>");
    private static final Set<String> EMPTY = Set.of("meta", "br");
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "li");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String OWN_WORDS = "(?s).*(class=\"(skip|contents|back|foot|unseen)\"|id=\"footnotes\").*";

    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** How many of the open elements, from the outermost, are read; those within one that is passed over are not. */
    private int passedOverFrom = Integer.MAX_VALUE;

    static List<String> of(String page) {
        PageText text = new PageText();
        text.read(page.substring(page.indexOf("<html")));
        return text.lines;
    }

    private void read(String page) {
        Matcher tags = TAG.matcher(page);
        int position = 0;
        while (tags.find()) {
            addWords(page.substring(position, tags.start()));
            readTag(tags.group(1).isEmpty(), tags.group(2), tags.group(3));
            position = tags.end();
        }
        if (!open.isEmpty()) {
            throw new AssertionError("Not closed: " + open);
        }
    }

    private void readTag(boolean start, String name, String attributes) {
        if (EMPTY.contains(name)) {
            if (name.equals("br")) {
                endLine();
            }
        } else if (start) {
            open.push(name);
            boolean passedOver = name.equals("head") || attributes.matches(OWN_WORDS);
            passedOverFrom = passedOver ? Math.min(passedOverFrom, open.size()) : passedOverFrom;
        } else {
            close(name);
        }
    }

    private void close(String name) {
        if (!name.equals(open.peek())) {
            throw new AssertionError(name + " is closed while " + open.peek() + " is open");
        }
        if (CELLS.contains(name)) {
            line.append('\t');
        } else if (LINES.contains(name)) {
            endLine();
        } else if (name.equals("span") && "li".equals(open.stream().skip(1).findFirst().orElse(""))) {
            line.append(' ');
        }
        if (open.size() == passedOverFrom) {
            passedOverFrom = Integer.MAX_VALUE;
        }
        open.pop();
    }

    private void addWords(String words) {
        if (words.contains("<")) {
            throw new AssertionError("Not an element of a page: " + words);
        }
        boolean betweenBlocks = words.isBlank() && words.contains("\n");
        if (open.size() < passedOverFrom && !betweenBlocks) {
            line.append(words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"));
        }
    }

    private void endLine() {
        String words = line.toString().replaceFirst("[\t ]+$", "");
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }
}
