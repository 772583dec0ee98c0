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
        return """
                @page :%s {
                  @top-%s { content: %s; }
                  @top-%s { content: ""; }
                  @bottom-%s { content: %s; font-weight: bold; }
                  @bottom-%s { content: %s; font-size: 7pt; }
                }
                """.formatted(side, outer, symbol, inner, outer, PAGES, inner, jobNumber);
    }

    private String firstPage() {
        String start = rightToLeft ? "right" : "left";
        String end = rightToLeft ? "left" : "right";
        return """
                @page :first {
                  @top-left { content: none; }
                  @top-right { content: none; }
                  @bottom-%s { content: %s; font-size: 10pt; font-weight: normal; }
                  @bottom-%s { content: none; }
                }
                """.formatted(start, jobLine, end);
    }
}
