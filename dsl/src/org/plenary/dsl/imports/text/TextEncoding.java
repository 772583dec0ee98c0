package org.plenary.dsl.imports.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.wording.Sentence;

/**
 * Decodes a text: UTF-8 and UTF-16 with their marks or without, and the older encodings of Windows where only one of
 * them gives words.
 */
final class TextEncoding {

    private static final int SAMPLE = 1 << 14;
    private static final List<String> WINDOWS = List.of("windows-1252", "windows-1251", "windows-1256");
    private static final Sentence UNKNOWN = Sentence.of("import.encoding-unknown");

    private final byte[] bytes;

    TextEncoding(byte[] bytes) {
        this.bytes = bytes;
    }

    String decode() throws ImportException {
        if (startsWith(0xFF, 0xFE) || looksLikeUtf16(1)) {
            return strictly(StandardCharsets.UTF_16LE).orElseThrow(() -> new ImportException(UNKNOWN));
        }
        if (startsWith(0xFE, 0xFF) || looksLikeUtf16(0)) {
            return strictly(StandardCharsets.UTF_16BE).orElseThrow(() -> new ImportException(UNKNOWN));
        }
        if (looksBinary()) {
            throw new ImportException(Sentence.of("import.not-text"));
        }
        Optional<String> text = strictly(StandardCharsets.UTF_8);
        return text.isPresent() ? text.get() : older();
    }

    private boolean startsWith(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** UTF-16 of Latin text has a zero in every second place. */
    private boolean looksLikeUtf16(int zeroPlace) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int zeros = 0;
        for (int i = zeroPlace; i < length; i += 2) {
            zeros += bytes[i] == 0 && bytes[i ^ 1] != 0 ? 1 : 0;
        }
        return length >= 8 && zeros * 2 > length * 0.8;
    }

    /** A stray control character is a slip of an extraction; one in thirty is no text. */
    private boolean looksBinary() {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000b".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls * 30 > length;
    }

    private Optional<String> strictly(Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The one old encoding in which nearly all letters beyond ASCII stand within words of one script. */
    private String older() throws ImportException {
        List<String> readable = WINDOWS.stream().filter(Charset::isSupported)
                .map(name -> strictly(Charset.forName(name))).flatMap(Optional::stream)
                .filter(text -> new Readability(text).isWords()).distinct().toList();
        if (readable.size() != 1) {
            throw new ImportException(UNKNOWN);
        }
        return readable.get(0);
    }
}
