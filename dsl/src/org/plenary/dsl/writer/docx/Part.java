package org.plenary.dsl.writer.docx;

import java.nio.charset.StandardCharsets;

/**
 * A part of the file.
 *
 * @param path
 *            within the file: {@code word/document.xml}
 * @param contentType
 *            what it is; empty for parts that say what others refer to, which need not be named
 * @param content
 *            its bytes
 */
record Part(String path, String contentType, byte[] content) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A part of WordprocessingML: {@code styles}, {@code footnotes}, {@code document.main}. */
    static Part word(String path, String kind, Markup markup) {
        return new Part(path, WORD + kind + "+xml", bytes(markup));
    }

    /** A part of another vocabulary. */
    static Part of(String path, String contentType, Markup markup) {
        return new Part(path, contentType, bytes(markup));
    }

    private static byte[] bytes(Markup markup) {
        return markup.toString().getBytes(StandardCharsets.UTF_8);
    }
}
