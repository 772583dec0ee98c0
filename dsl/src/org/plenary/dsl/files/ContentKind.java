package org.plenary.dsl.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.wording.Sentence;

/**
 * Recognises files that are no plain text, so that a Word document given by mistake is called a Word document and not
 * an accident of encoding.
 */
final class ContentKind {

    private static final Sentence READ = Sentence.of("not-text.what-is-read");
    private static final Sentence UTF_16 = Sentence.of("not-text.utf-16");

    /** The first bytes, as Latin-1 characters, of what drafters have at hand. */
    private static final Map<String, Sentence> SIGNATURES = Map.of(
            "PK\3\4", Sentence.of("not-text.compressed").then(READ),
            "\u00D0\u00CF\u0011\u00E0", Sentence.of("not-text.old-word").then(READ),
            "%PDF-", Sentence.of("not-text.pdf").then(READ),
            "{\\rtf", Sentence.of("not-text.rich-text").then(READ),
            "\u00FF\u00FE", UTF_16,
            "\u00FE\u00FF", UTF_16);

    private static final int SAMPLE = 1 << 16;

    private final byte[] bytes;

    ContentKind(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A sentence that says what the file is; empty if it may well be text. */
    Optional<Sentence> otherThanText() {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        Optional<Sentence> known = SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey())).map(Map.Entry::getValue).findAny();
        return known.isPresent() || !looksBinary() ? known : Optional.of(Sentence.of("not-text").then(READ));
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
