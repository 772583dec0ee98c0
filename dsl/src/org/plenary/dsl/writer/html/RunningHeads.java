package org.plenary.dsl.writer.html;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.text.Wording;

/**
 * What stands at the head and the foot of each printed page: from the second on the symbol and the page number at the
 * outer edge and the job number at the inner one, on the first page the job line alone.
 */
final class RunningHeads {

    private static final String PAGES = "counter(page) \"/\" counter(pages)";

    private final String symbol;
    private final String jobNumber;
    private final String jobLine;
    private final boolean rightToLeft;

    RunningHeads(Document document) {
        symbol = isolated(Wording.withoutNoteCalls(document.masthead().symbol(), document.language()));
        jobNumber = isolated(document.masthead().jobNumber());
        jobLine = isolated(document.masthead().jobLine());
        rightToLeft = document.language().rightToLeft();
    }

    /** Symbols and numbers run from left to right in Arabic too. */
    private static String isolated(String words) {
        return CssString.of("\u2066" + words + "\u2069");
    }

    /** The rules of the style sheet; which edge is the outer one depends on the page, not on the script. */
    String rules() {
        return page("left", "left", "right") + page("right", "right", "left") + firstPage();
    }

    private String page(String side, String outer, String inner) {
        return "@page :" + side + " {\n"
                + box("top-" + outer, symbol, "")
                + box("top-" + inner, "\"\"", "")
                + box("bottom-" + outer, PAGES, " font-weight: bold;")
                + box("bottom-" + inner, jobNumber, " font-size: 7pt;") + "}\n";
    }

    private String firstPage() {
        String start = rightToLeft ? "right" : "left";
        String end = rightToLeft ? "left" : "right";
        return "@page :first {\n"
                + box("top-left", "none", "")
                + box("top-right", "none", "")
                + box("bottom-" + start, jobLine, " font-size: 10pt; font-weight: normal;")
                + box("bottom-" + end, "none", "") + "}\n";
    }

    private static String box(String place, String content, String look) {
        return "  @" + place + " { content: " + content + ";" + look + " }\n";
    }
}
