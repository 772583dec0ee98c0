package org.plenary.dsl.files;

import java.nio.charset.StandardCharsets;

/**
 * The text of a source file.
 *
 * @param text
 *            every character of it, line ends as they are, without the byte order mark
 * @param byteOrderMark
 *            whether the file begins with the mark U+FEFF, as Notepad writes it
 */
public record SourceFile(String text, boolean byteOrderMark) {

    static final char MARK = '\uFEFF';

    /** The bytes of a file that holds another text and is otherwise like this one. */
    public byte[] encode(String other) {
        return (byteOrderMark ? MARK + other : other).getBytes(StandardCharsets.UTF_8);
    }
}
