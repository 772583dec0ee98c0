package org.plenary.dsl.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file to be imported.
 *
 * @param name
 *            its name, without its folder: a symbol may stand in it
 * @param content
 *            all its bytes
 */
public record ImportFile(String name, byte[] content) {

    /** Nothing that the United Nations publishes as one resolution comes near to this. */
    public static final int LIMIT_MEGABYTES = 64;

    /** Whether the content begins with these bytes, given as characters of Latin-1. */
    public boolean beginsWith(String signature) {
        return start(signature.length()).equals(signature);
    }

    /** Whether the name ends in this ending, in small or capital letters. */
    public boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The first bytes, as characters of Latin-1. */
    public String start(int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }
}
