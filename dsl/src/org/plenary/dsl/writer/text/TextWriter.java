package org.plenary.dsl.writer.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.Writer;

/**
 * Prints the plain text of a document as it reads in print: a line for each paragraph, its number or letter and a space
 * before it, no indents; the lines of the masthead first, the footnotes last, each with its mark. The row of a table is
 * a line, its cells parted by tabs. It is the common measure by which the other formats are compared.
 */
public final class TextWriter implements Writer {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : new TextLines(document.language()).of(document)) {
            text.append(line).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
