package org.plenary.dsl.imports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.wording.Sentence;

/** Refuses what is no package of Word, and what would unpack to more than fits into memory, before it is unpacked. */
final class PackageLimits {

    static final int MOST_MEGABYTES = 128;
    static final int MOST_PARTS = 2000;
    private static final int CHUNK = 1 << 16;

    private PackageLimits() {
    }

    /**
     * Looks through a file.
     *
     * @throws ImportException
     *             if it is refused
     */
    static void check(byte[] content) throws ImportException {
        FileMagic kind = FileMagic.valueOf(content);
        if (kind == FileMagic.OLE2) {
            throw new ImportException(
                    Sentence.of(isEncrypted(content) ? "import.word-encrypted" : "import.word-old"));
        }
        if (kind != FileMagic.OOXML) {
            throw new ImportException(Sentence.of("import.not-word"));
        }
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportException(WordPackage.DAMAGED, e);
        }
    }

    private static boolean isEncrypted(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            // A damaged one cannot be told apart, and is no .docx either.
            return false;
        }
    }

    private static void unpack(ZipArchiveInputStream zip) throws IOException, ImportException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        int parts = 0;
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts++;
            for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                if (parts == 1 && bytes == 0 && isOpenDocument(entry, chunk, read)) {
                    throw new ImportException(Sentence.of("import.open-document"));
                }
                bytes += read;
                if (bytes > (long) MOST_MEGABYTES << 20 || parts > MOST_PARTS) {
                    throw new ImportException(
                            Sentence.of("import.word-too-large", MOST_MEGABYTES, MOST_PARTS));
                }
            }
        }
    }

    /** Its first entry, not compressed, says what it is. */
    private static boolean isOpenDocument(ZipArchiveEntry entry, byte[] content, int length) {
        return entry.getName().equals("mimetype")
                && new String(content, 0, length, StandardCharsets.US_ASCII).contains("opendocument");
    }
}
