package org.plenary.dsl.writer.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.Writer;

/**
 * Prints a document in Akoma Ntoso 3.0 as the United Nations uses it (AKN4UN): for archives and for other tools, with
 * every fact of the header in its metadata.
 */
public final class AknWriter implements Writer {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(print(document).getBytes(StandardCharsets.UTF_8));
    }

    /** A reference may point to what follows it: the names of all paragraphs are known only after a first printing. */
    private static String print(Document document) {
        Printing first = new Printing(document, Map.of());
        new FilePrinter(first).print();
        Printing second = new Printing(document, first.names.found());
        new FilePrinter(second).print();
        return second.xml.finished();
    }
}
