package org.plenary.dsl.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises files that are no plain text, so that a Word document given by mistake is called a Word document and not
 * an accident of encoding.
 */
final class ContentKind {

    private static final String NOT_READ = " Plenary reads plain text in UTF-8 (a .resolution file).";

    /** The first bytes, as Latin-1 characters, of what drafters have at hand. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "PK\3\4", "This is a compressed file, such as a Word document (.docx)." + NOT_READ,
            "\u00D0\u00CF\u0011\u00E0", "This is an old Word document (.doc)." + NOT_READ,
            "%PDF-", "This is a PDF." + NOT_READ,
            "{\\rtf", "This is a Rich Text document (.rtf)." + NOT_READ,
            "\u00FF\u00FE", "This text is in UTF-16. Save it with the encoding UTF-8.",
            "\u00FE\u00FF", "This text is in UTF-16. Save it with the encoding UTF-8.");

    private static final int SAMPLE = 1 << 16;

    private final byte[] bytes;

    ContentKind(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A sentence that says what the file is; empty if it may well be text. */
    Optional<String> otherThanText() {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        Optional<String> known = SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey())).map(Map.Entry::getValue).findAny();
        return known.isPresent() || !looksBinary() ? known : Optional.of("This file is no text." + NOT_READ);
    }

    /**
     * A stray NUL in a text is a slip, which the reader of the text reports at its place; a file of which more than one
     * byte in 32 is a control character is no text.
     */
    private boolean looksBinary() {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > 1 && controls * 32 > length;
    }

    private static boolean isControl(byte value) {
        return value >= 0 && value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f';
    }
}
