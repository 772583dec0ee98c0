package org.plenary.dsl.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.plenary.dsl.wording.Sentence;

/**
 * Writes files whole or not at all: each is written beside its place under another name and then moved into it. A file
 * that was there before stays as it was until the new one is complete. Several threads may write at once.
 */
public final class OutputFiles {

    private final Set<Path> unfinished = new HashSet<>();
    private int started;
    private boolean stopped;

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in the place of one that may be there.
     *
     * @throws FileFaultException
     *             if the folder is missing, the disk is full, the file may not be written or is open elsewhere
     */
    public void write(Path file, Content content) throws FileFaultException {
        try {
            Path destination = destination(file);
            if (Files.exists(destination) && !Files.isRegularFile(destination)) {
                // A device or a pipe, such as /dev/null, is written to and never replaced.
                writeInto(destination, content);
            } else {
                writeBeside(destination, content);
            }
        } catch (FileFaultException fault) {
            throw fault;
        } catch (IOException failure) {
            throw new AccessFailure(failure).whileWriting();
        }
    }

    /**
     * Makes a folder, and those it lies in, unless it is there.
     *
     * @throws FileFaultException
     *             if it may not be made
     */
    public void makeFolder(Path folder) throws FileFaultException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new AccessFailure(failure).whileWriting();
        }
    }

    /** Removes what is being written and begins nothing more: for a program that is stopped in the middle. */
    public synchronized void stop() {
        stopped = true;
        unfinished.forEach(OutputFiles::delete);
    }

    /** A symbolic link stays a link: what it points to is written. */
    private static Path destination(Path file) throws IOException {
        Path place = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new FileFaultException(Fault.NOT_A_FILE, Sentence.of("not-a-file.to-write"));
        }
        // A move would replace a file that its owner has protected; the protection is meant to hold.
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new FileFaultException(Fault.NO_PERMISSION, Sentence.of("no-permission.protected"));
        }
        new OpenElsewhere(place).refuse();
        return place;
    }

    private synchronized Path begin(Path file) throws IOException {
        if (stopped) {
            throw new FileFaultException(Fault.UNWRITABLE, Sentence.of("unwritable.stopped"));
        }
        String name = ".plenary-" + ProcessHandle.current().pid() + "-" + started++ + ".unfinished";
        Path beside = file.resolveSibling(name);
        Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        unfinished.add(beside);
        return beside;
    }

    private synchronized void end(Path beside) {
        delete(beside);
        unfinished.remove(beside);
    }

    private static void writeInto(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private void writeBeside(Path file, Content content) throws IOException {
        Path beside = begin(file);
        try {
            writeInto(beside, content);
            move(beside, file);
        } finally {
            end(beside);
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notAtomic) {
            // Some network drives. Still nothing half written: the content is complete before the old file goes.
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException stillThere) {
            // A leftover under its own name beside the file: the message of the first failure matters more.
            beside.toFile().deleteOnExit();
        }
    }
}
