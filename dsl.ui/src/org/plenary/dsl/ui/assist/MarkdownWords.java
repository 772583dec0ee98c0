package org.plenary.dsl.ui.assist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What marks words within a line of Markdown, as HTML. */
final class MarkdownWords {

    private static final Pattern MARKED = Pattern.compile(
            "\\\\(?<escaped>\\p{Punct})|`(?<code>[^`]+)`|\\[(?<link>[^\\]]*)\\]\\((?<target>[^)\\s]*)\\)"
                    + "|\\*\\*(?<bold>.+?)\\*\\*|\\*(?<italic>[^*]+)\\*|(?<![\\p{L}\\d])_(?<also>[^_]+)_(?![\\p{L}\\d])"
                    + "|<(?<address>https?://[^>\\s]+)>");

    private MarkdownWords() {
    }

    static String html(String line) {
        StringBuilder html = new StringBuilder();
        Matcher marked = MARKED.matcher(line);
        int end = 0;
        while (marked.find()) {
            html.append(Html.escaped(line.substring(end, marked.start()))).append(html(marked));
            end = marked.end();
        }
        return html.append(Html.escaped(line.substring(end))).toString();
    }

    private static String html(Matcher marked) {
        if (marked.group("escaped") != null) {
            return Html.escaped(marked.group("escaped"));
        }
        if (marked.group("code") != null) {
            return "<code>" + Html.escaped(marked.group("code")) + "</code>";
        }
        if (marked.group("target") != null) {
            return link(marked.group("target"), html(marked.group("link")));
        }
        if (marked.group("address") != null) {
            return link(marked.group("address"), Html.escaped(marked.group("address")));
        }
        if (marked.group("bold") != null) {
            return "<b>" + html(marked.group("bold")) + "</b>";
        }
        String italic = marked.group("italic") == null ? marked.group("also") : marked.group("italic");
        return "<i>" + html(italic) + "</i>";
    }

    /** Only places that are documents are linked to. */
    private static String link(String target, String words) {
        boolean document = target.matches("(?i)(?:https?|file):.*");
        return document ? "<a href=\"" + Html.escaped(target) + "\">" + words + "</a>" : words;
    }
}
