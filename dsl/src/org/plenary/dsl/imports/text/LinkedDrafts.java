package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;

/**
 * The drafts from which a text was adopted, where an extraction has lost the line that names them but kept its links: a
 * link to a draft of the plenary that the text itself does not cite comes from that line.
 */
final class LinkedDrafts {

    private static final Pattern LINK = Pattern.compile("https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/"
            + "(?:[a-z]{2}/)?(?<symbol>A/(?:E?S-)?\\d{1,3}/L\\.\\d{1,4}(?:/(?:Add|Rev)\\.\\d{1,2})*)(?![\\w/.])");

    private LinkedDrafts() {
    }

    /** The line as it would be printed: "[A/72/L.54, A/72/L.54/Add.1]"; empty if no link tells. */
    static Optional<String> line(List<PrintedLine> lines, PageFurniture furniture) {
        List<String> symbols = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (furniture.is(i)) {
                addAll(lines.get(i).words(), symbols);
            }
        }
        symbols.removeIf(symbol -> isCited(symbol, lines, furniture));
        return symbols.isEmpty() ? Optional.empty() : Optional.of("[" + String.join(", ", symbols) + "]");
    }

    private static void addAll(String words, List<String> symbols) {
        Matcher link = LINK.matcher(words);
        while (link.find()) {
            Symbol.parse(link.group("symbol")).map(Symbol::text).filter(symbol -> !symbols.contains(symbol))
                    .ifPresent(symbols::add);
        }
    }

    private static boolean isCited(String symbol, List<PrintedLine> lines, PageFurniture furniture) {
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture.is(i) && lines.get(i).words().contains(symbol)) {
                return true;
            }
        }
        return false;
    }
}
