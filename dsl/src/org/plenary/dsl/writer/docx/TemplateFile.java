package org.plenary.dsl.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a template as they lie in its file; a file that would not fit into memory is refused. */
final class TemplateFile {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_BYTES = 64L << 20;
    private static final int CHUNK = 8192;

    private final Map<String, byte[]> parts;

    private TemplateFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @throws TemplateException
     *             if it is no office document, or too large
     */
    static TemplateFile read(InputStream stream) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            long left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = readEntry(zip, left);
                left -= content.length;
                parts.put(entry.getName().replaceFirst("^/+", ""), content);
                if (parts.size() > MOST_PARTS) {
                    throw tooLarge();
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new TemplateException("The template is damaged: it cannot be unpacked. "
                    + "Open it in Word and save it again as a Word document (.docx) or template (.dotx).", e);
        }
        return new TemplateFile(parts);
    }

    private static byte[] readEntry(InputStream zip, long left) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > left) {
                throw tooLarge();
            }
        }
        return content.toByteArray();
    }

    private static TemplateException tooLarge() {
        return new TemplateException("The template is too large: unpacked it may hold 64 MB in 2,000 parts at most.");
    }

    /** The content of a part. */
    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }
}
