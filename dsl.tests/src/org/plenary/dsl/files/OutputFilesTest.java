package org.plenary.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFilesTest {

    private final OutputFiles outputs = new OutputFiles();

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("a.html");
        outputs.write(file, text("one"));
        outputs.write(file, text("two"));
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("a.html"), names());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "old");
        assertThrows(FileFaultException.class, () -> outputs.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("broken");
        }));
        assertThrows(IllegalStateException.class, () -> outputs.write(file, out -> {
            out.write(1);
            throw new IllegalStateException("a mistake of a writer");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.html"), names());
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device,DISK_FULL", "There is not enough space on the disk,DISK_FULL",
        "Disk quota exceeded,DISK_FULL", "Read-only file system,NO_PERMISSION", "Permission denied,NO_PERMISSION",
        "The process cannot access the file because it is being used by another process,IN_USE",
        "Input/output error,UNWRITABLE"})
    void theWordsOfTheSystemBecomeASentence(String words, Fault expected) throws IOException {
        Path file = folder.resolve("a.html");
        for (IOException failure : List.of(new IOException(words), new FileSystemException("a.html", null, words))) {
            FileFaultException fault = assertThrows(FileFaultException.class, () -> outputs.write(file, out -> {
                throw failure;
            }));
            assertEquals(expected, fault.fault(), words);
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aMissingFolderIsSaid() {
        Path file = folder.resolve("none").resolve("a.html");
        assertEquals(Fault.MISSING_FOLDER, refused(file).fault());
    }

    @Test
    void aFolderInTheWayIsSaid() throws IOException {
        assertEquals(Fault.NOT_A_FILE, refused(Files.createDirectory(folder.resolve("a.html"))).fault());
    }

    @ParameterizedTest
    @CsvSource({"draft.docx,.~lock.draft.docx#", "draft.docx,~$draft.docx", "document.docx,~$cument.docx",
        "reports.docx,~$eports.docx"})
    void aDocumentOpenInWordOrLibreOfficeIsNotReplaced(String name, String lock) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "open");
        Files.writeString(folder.resolve(lock), "somebody");
        FileFaultException fault = refused(file);
        assertEquals(Fault.IN_USE, fault.fault());
        assertTrue(fault.getMessage().contains(lock), fault.getMessage());
        assertEquals("open", Files.readString(file));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), real.getFileName());
        outputs.write(link, text("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        Path link = Files.createSymbolicLink(folder.resolve("a.html"), full);
        assertEquals(Fault.DISK_FULL, refused(link).fault());
        assertFalse(Files.isRegularFile(full));
        assertEquals(List.of("a.html"), names());
        Files.delete(link);
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "mine");
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "whoever runs this may write everything");
        assertEquals(Fault.NO_PERMISSION, refused(file).fault());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderWithoutPermissionIsSaid() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeFalse(Files.isWritable(closed), "whoever runs this may write everything");
        assertEquals(Fault.NO_PERMISSION, refused(closed.resolve("a.html")).fault());
    }

    @Test
    void whoeverStopsInTheMiddleLeavesNothing() throws IOException {
        Path file = folder.resolve("a.html");
        FileFaultException fault = assertThrows(FileFaultException.class, () -> outputs.write(file, out -> {
            out.write(1);
            assertFalse(names().isEmpty());
            outputs.stop();
            assertEquals(List.of(), names());
        }));
        assertFalse(fault.getMessage().isBlank());
        assertThrows(FileFaultException.class, () -> outputs.write(file, text("later")));
        assertEquals(List.of(), names());
    }

    private FileFaultException refused(Path file) {
        return assertThrows(FileFaultException.class, () -> outputs.write(file, text("new")));
    }

    private static OutputFiles.Content text(String text) {
        return (OutputStream out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
