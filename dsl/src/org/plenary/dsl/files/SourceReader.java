package org.plenary.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.dsl.wording.Sentence;

/** Reads source files: UTF-8 and nothing else, up to {@value #LIMIT_MEGABYTES} MB. */
public final class SourceReader {

    /**
     * The longest resolutions of the United Nations, budgets with their annexes, have half a megabyte; whatever is
     * larger than this is something else.
     */
    public static final int LIMIT_MEGABYTES = 16;

    private static final int LIMIT = LIMIT_MEGABYTES << 20;

    /**
     * Reads a file.
     *
     * @throws FileFaultException
     *             if it is missing, may not be read, is too large, or holds no UTF-8 text
     */
    public SourceFile read(Path file) throws FileFaultException {
        try (InputStream in = open(file)) {
            return read(in);
        } catch (FileFaultException fault) {
            throw fault;
        } catch (IOException failure) {
            throw new AccessFailure(failure).whileReading();
        }
    }

    /**
     * Opens any file, for whoever reads it.
     *
     * @throws FileFaultException
     *             if it is missing or may not be read
     */
    public InputStream open(Path file) throws FileFaultException {
        if (Files.isDirectory(file)) {
            throw new FileFaultException(Fault.NOT_A_FILE, Sentence.of("not-a-file"));
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new AccessFailure(failure).whileReading();
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @throws FileFaultException
     *             if the stream fails, is too long, or holds no UTF-8 text
     */
    public SourceFile read(InputStream in) throws FileFaultException {
        byte[] bytes = bytesOf(in);
        Optional<Sentence> otherKind = new ContentKind(bytes).otherThanText();
        if (otherKind.isPresent()) {
            throw new FileFaultException(Fault.NOT_TEXT, otherKind.get(), Position.START);
        }
        if (bytes.length > LIMIT) {
            throw new FileFaultException(Fault.TOO_LARGE, Sentence.of("too-large", LIMIT_MEGABYTES));
        }
        String text = new Utf8(bytes).decode();
        boolean marked = !text.isEmpty() && text.charAt(0) == SourceFile.MARK;
        return new SourceFile(marked ? text.substring(1) : text, marked);
    }

    private static byte[] bytesOf(InputStream in) throws FileFaultException {
        try {
            return in.readNBytes(LIMIT + 1);
        } catch (IOException failure) {
            throw new AccessFailure(failure).whileReading();
        }
    }
}
