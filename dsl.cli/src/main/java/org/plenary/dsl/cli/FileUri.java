package org.plenary.dsl.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names files by URI references. {@link URI} itself composes a letter and its accent, and a file whose name is written
 * with both would not be found again.
 */
final class FileUri {

    private static final String PLAIN = "-._~!$&'()*+,;=@";

    private FileUri() {
    }

    /** An absolute path as {@code file:} URI; a relative one stays relative, with strokes between its names. */
    static String of(Path file) {
        return file.isAbsolute() ? file.toUri().toString()
                : StreamSupport.stream(file.spliterator(), false).map(name -> encoded(name.toString()))
                        .collect(Collectors.joining("/"));
    }

    /** A colon is encoded too: before it stands no scheme. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (letter || PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b));
            }
        }
        return encoded.toString();
    }
}
