package org.plenary.dsl.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plenary.dsl.document.Document;

/** What a writer writes, as bytes or as text. */
public final class Written {

    private Written() {
    }

    public static byte[] bytes(Writer writer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(Writer writer, Document document) {
        return new String(bytes(writer, document), StandardCharsets.UTF_8);
    }
}
