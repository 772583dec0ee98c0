package org.plenary.dsl.writer.html;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.text.Wording;

/**
 * What stands at the head and the foot of each printed page: from the second on the symbol and the page number at the
 * outer edge and the job number at the inner one, on the first page the job line alone.
 */
final class RunningHeads {

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

    /** The rules of the style sheet; which edge is the outer one depends on the page, not on the script. */
    String rules() {
        return Sheet.RUNNING_HEADS.rules()
                .replace("{start}", rightToLeft ? "right" : "left")
                .replace("{end}", rightToLeft ? "left" : "right")
                .replace("{symbol}", symbol)
                .replace("{job-number}", jobNumber)
                .replace("{job-line}", jobLine);
    }

    /** Symbols and numbers run from left to right in Arabic too. */
    private static String isolated(String words) {
        return CssString.of("\u2066".concat(words).concat("\u2069"));
    }
}
