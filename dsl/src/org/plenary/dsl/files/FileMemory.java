package org.plenary.dsl.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read from files. A file is read again when it was changed. Safe for use by several threads.
 *
 * @param <T>
 *            what is read from one
 */
public final class FileMemory<T> {

    private final Function<Path, T> reading;
    private final Map<Path, Known<T>> known = new ConcurrentHashMap<>();

    /** A file as it was when it was read. */
    private record Known<T>(FileTime changed, long size, T content) {
    }

    /**
     * @param reading
     *            reads a file; what it gives may also say that it could not
     */
    public FileMemory(Function<Path, T> reading) {
        this.reading = reading;
    }

    /** What a file holds; empty if it is not there. */
    public Optional<T> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Known<T> before = known.get(file);
            if (before == null || !before.changed.equals(now.lastModifiedTime()) || before.size != now.size()) {
                before = new Known<>(now.lastModifiedTime(), now.size(), reading.apply(file));
                known.put(file, before);
            }
            return Optional.of(before.content);
        } catch (IOException missing) {
            known.remove(file);
            return Optional.empty();
        }
    }
}
