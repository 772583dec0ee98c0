package org.plenary.dsl.writer.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Document;

/**
 * The styles of a page: the sheets that stand beside this class, and the running heads, which CSS can only take as
 * words of the sheet itself.
 */
final class StyleSheet {

    private static final List<String> SHEETS = List.of("page.css", "text.css", "print.css", "script.css");

    private static final class Sheets {

        private static final String RULES = SHEETS.stream().map(StyleSheet::read).collect(Collectors.joining());
    }

    private final String rules;

    private StyleSheet(String rules) {
        this.rules = rules;
    }

    static StyleSheet of(Document document) {
        return new StyleSheet(Sheets.RULES + new RunningHeads(document).rules());
    }

    String rules() {
        return rules;
    }

    /** Comments serve who edits the sheet, not who reads the page. */
    private static String read(String name) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream(name)) {
            String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return sheet.replaceAll("(?s)\\s*/\\*.*?\\*/", "").replaceAll("\\n{2,}", "\n").stripLeading();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
