package org.plenary.dsl.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Reads the files of registries, and reads one again when it was changed. One that is missing or cannot be read knows
 * nothing. Safe for use by several threads.
 */
public final class Registries {

    private static final String UNREADABLE = "registry-unreadable";

    private final SourceReader reader = new SourceReader();
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** A file as it was when it was read. */
    private record Known(FileTime changed, long size, RegistryTable.Reading reading) {
    }

    /** What a file says. */
    public Registry of(Path file) {
        return read(file).registry();
    }

    /** What is wrong with a file, at its place there. */
    public List<Problem> problems(Path file) {
        return read(file).problems();
    }

    private RegistryTable.Reading read(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Known before = known.get(file);
            if (before == null || !before.changed.equals(now.lastModifiedTime()) || before.size != now.size()) {
                before = new Known(now.lastModifiedTime(), now.size(), RegistryTable.read(reader.read(file).text()));
                known.put(file, before);
            }
            return before.reading;
        } catch (FileFaultException fault) {
            return unreadable(fault.sentence());
        } catch (IOException missing) {
            return unreadable(Sentence.of("registry-unreadable.missing"));
        }
    }

    private static RegistryTable.Reading unreadable(Sentence why) {
        return new RegistryTable.Reading(Registry.EMPTY, List.of(new Problem(Severity.WARNING, UNREADABLE,
                Sentence.of(UNREADABLE, why), new Span(0, 0))));
    }
}
