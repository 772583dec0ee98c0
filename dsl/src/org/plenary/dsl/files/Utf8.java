package org.plenary.dsl.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plenary.dsl.wording.Sentence;

/** Bytes that should be UTF-8, decoded strictly: the first wrong byte is reported with its place, none is replaced. */
final class Utf8 {

    private final byte[] bytes;

    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    String decode() throws FileFaultException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new FileFaultException(Fault.NOT_UTF8, sentence(in.position()), positionAfter(text));
        }
        return text;
    }

    /** Columns do not count the byte order mark, since no editor shows it. */
    private static Position positionAfter(String text) {
        String shown = text.indexOf(SourceFile.MARK) == 0 ? text.substring(1) : text;
        return new Positions(shown).at(shown.length());
    }

    private Sentence sentence(int position) {
        return Sentence.of("not-utf-8", position + 1, String.format(Locale.ROOT, "0x%02X", bytes[position]));
    }
}
