package org.plenary.dsl.writer.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that stand beside this class; they are read once, when the first page is written. */
enum Sheet {
    PAGE("page.css"),
    TEXT("text.css"),
    FACES("faces.css"),
    PRINT("print.css"),
    LATIN_LETTERS("faces-latin-letters.css"),
    ARABIC("faces-arabic.css"),
    CHINESE("faces-chinese.css"),
    COMPARISON("comparison.css"),
    RUNNING_HEADS("running-heads.css");

    private final String rules;

    Sheet(String resource) {
        try (InputStream stream = Sheet.class.getResourceAsStream(resource)) {
            rules = withoutComments(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rules() {
        return rules;
    }

    /** Comments and empty lines serve who edits the sheet, not who reads the page. */
    private static String withoutComments(String sheet) {
        StringBuilder rules = new StringBuilder(sheet.length());
        boolean comment = false;
        for (String line : sheet.split("\n")) {
            comment |= line.stripLeading().startsWith("/*");
            if (!comment && !line.isBlank()) {
                rules.append(line).append('\n');
            }
            comment &= !line.endsWith("*/");
        }
        return rules.toString();
    }
}
