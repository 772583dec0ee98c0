package org.plenary.dsl.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private final SourceReader reader = new SourceReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "大会，\r\n", "𠮷", "no final line end", "NUL \0 in a text", "\u202A\u2028\u00A0"})
    void everyTextComesBackAsItIs(String text) throws IOException {
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheTextAndIsKept() throws IOException {
        byte[] bytes = "\uFEFF大会，".getBytes(StandardCharsets.UTF_8);
        SourceFile source = read(bytes);
        assertEquals("大会，", source.text());
        assertTrue(source.byteOrderMark());
        assertArrayEquals(bytes, source.encode(source.text()));
    }

    @Test
    void theFirstWrongByteIsNamedWithItsPosition() {
        byte[] bytes = "𠮷\r\nL’Assemblée générale".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 9] = (byte) 0xE9;
        FileFaultException fault = refused(bytes);
        assertEquals(Fault.NOT_UTF8, fault.fault());
        assertEquals(Optional.of(new Position(2, 14)), fault.position());
        String named = "byte " + (bytes.length - 8) + " of the file, 0xE9";
        assertTrue(fault.getMessage().contains(named), fault.getMessage());
    }

    @Test
    void aTextInAnOldEncodingIsNoUtf8() {
        FileFaultException french = refused("L'Assemblée".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Optional.of(new Position(1, 10)), french.position());
        FileFaultException chinese = refused("大会，".getBytes(Charset.forName("GB18030")));
        assertEquals(Optional.of(Position.START), chinese.position());
    }

    @Test
    void aTextThatEndsInsideACharacterIsNoUtf8() {
        FileFaultException fault = refused(new byte[] {'a', (byte) 0xE5, (byte) 0xA4});
        assertEquals(Fault.NOT_UTF8, fault.fault());
        assertEquals(Optional.of(new Position(1, 2)), fault.position());
    }

    @Test
    void surrogatesWrittenAsBytesAreNoUtf8() {
        assertEquals(Fault.NOT_UTF8, refused(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4 a Word file", "%PDF-1.7 …", "{\\rtf1", "\0\1\2\3\4\5\6\7\10", "a\0b\0c\0d\0"})
    void otherKindsOfFilesAreCalledWhatTheyAre(String content) {
        assertEquals(Fault.NOT_TEXT, refused(content.getBytes(StandardCharsets.ISO_8859_1)).fault());
    }

    @Test
    void utf16IsCalledUtf16() {
        FileFaultException fault = refused("大会，".getBytes(StandardCharsets.UTF_16));
        assertTrue(fault.getMessage().contains("UTF-16"), fault.getMessage());
    }

    @Test
    void theLimitIsSaidWhenATextIsLarger() throws IOException {
        byte[] largest = "x".repeat(SourceReader.LIMIT_MEGABYTES << 20).getBytes(StandardCharsets.UTF_8);
        assertEquals(largest.length, read(largest).text().length());
        FileFaultException fault = assertThrows(FileFaultException.class, () -> reader.read(new Endless()));
        assertEquals(Fault.TOO_LARGE, fault.fault());
        assertTrue(fault.getMessage().contains("16 MB"), fault.getMessage());
    }

    @Test
    void whatIsNotThereAndWhatIsAFolderIsSaid() throws IOException {
        assertEquals(Fault.MISSING, refused(folder.resolve("none.resolution")).fault());
        assertEquals(Fault.NOT_A_FILE, refused(folder).fault());
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(Fault.UNREADABLE, refused(file.resolve("inside-a-file")).fault());
    }

    private SourceFile read(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("text.resolution"), bytes));
    }

    private FileFaultException refused(byte[] bytes) {
        return assertThrows(FileFaultException.class, () -> read(bytes));
    }

    private FileFaultException refused(Path file) {
        return assertThrows(FileFaultException.class, () -> reader.read(file));
    }

    /** A stream as long as one wants, like a device that was named by mistake. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}
