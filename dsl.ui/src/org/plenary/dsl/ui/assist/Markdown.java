package org.plenary.dsl.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown of the protocol's explanations as HTML: paragraphs, headings, lists, tables, quotations, rules and what
 * marks words within them. Marks of HTML in it are words.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*([-*_])(?:\\s*\\1){2,}\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    private final String[] lines;
    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String open = "";

    Markdown(String markdown) {
        lines = markdown.split("\\R", -1);
    }

    String html() {
        for (String line : lines) {
            read(line);
        }
        endParagraph();
        switchTo("");
        return html.toString();
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            endParagraph();
        } else if (RULE.matcher(line).matches()) {
            block("", "<hr>");
        } else if (heading.matches()) {
            int level = Math.min(6, heading.group(1).length() + 1);
            block("", "<h" + level + ">" + MarkdownWords.html(heading.group(2)) + "</h" + level + ">");
        } else if (item.matches()) {
            block("ul", "<li>" + MarkdownWords.html(item.group(1)) + "</li>");
        } else if (line.startsWith("|")) {
            row(line);
        } else if (line.startsWith(">")) {
            block("blockquote", "<p>" + MarkdownWords.html(line.substring(1).strip()) + "</p>");
        } else {
            switchTo("");
            paragraph.add(line.endsWith("  ") ? line.strip() + "\n" : line.strip());
        }
    }

    private void row(String line) {
        if (TABLE_RULE.matcher(line).matches()) {
            return;
        }
        String inside = line.strip().replaceAll("^\\||\\|$", "");
        StringBuilder cells = new StringBuilder("<tr>");
        for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
            cells.append("<td>").append(MarkdownWords.html(cell.strip())).append("</td>");
        }
        block("table", cells.append("</tr>").toString());
    }

    private void block(String container, String content) {
        endParagraph();
        switchTo(container);
        html.append(content);
    }

    private void switchTo(String container) {
        if (!container.equals(open)) {
            html.append(open.isEmpty() ? "" : "</" + open + ">");
            html.append(container.isEmpty() ? "" : "<" + container + ">");
            open = container;
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            html.append("<p>").append(MarkdownWords.html(String.join(" ", paragraph)).replace("\n", "<br>"))
                    .append("</p>");
            paragraph.clear();
        }
    }
}
