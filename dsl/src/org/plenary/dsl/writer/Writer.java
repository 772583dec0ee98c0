package org.plenary.dsl.writer;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.dsl.document.Document;

/** Prints a document in one format. The same document gives the same bytes. */
public interface Writer {

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @throws IOException
     *             if the stream refuses
     */
    void write(Document document, OutputStream out) throws IOException;
}
