package org.plenary.dsl.rules.settings;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.source.Span;

/**
 * Finds the files of settings beside a text and in the folders above it. A file is read again when it was changed. Safe
 * for use by several threads.
 */
@Singleton
public class SettingsFiles {

    private final SourceReader reader = new SourceReader();
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** A file as it was when it was read. */
    private record Known(FileTime changed, long size, SettingsFile file) {
    }

    /** What is set for a text; of two files that set the same, the one nearer to the text counts. */
    public Settings settings(Path text) {
        return above(text).stream().map(SettingsFile::settings).reduce(Settings.NONE, Settings::orElse);
    }

    /** The files that concern a text, the nearest first. */
    public List<SettingsFile> above(Path text) {
        List<SettingsFile> found = new ArrayList<>();
        Path folder = text.toAbsolutePath().normalize().getParent();
        for (; folder != null; folder = folder.getParent()) {
            at(folder.resolve(SettingsFile.NAME)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<SettingsFile> at(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            Known before = known.get(path);
            if (before == null || !before.changed.equals(now.lastModifiedTime()) || before.size != now.size()) {
                known.put(path, new Known(now.lastModifiedTime(), now.size(), read(path)));
            }
            return Optional.of(known.get(path).file);
        } catch (IOException missing) {
            known.remove(path);
            return Optional.empty();
        }
    }

    private SettingsFile read(Path path) {
        try {
            return SettingsReader.read(path, reader.read(path).text());
        } catch (FileFaultException fault) {
            return new SettingsFile(path, "", Settings.NONE,
                    List.of(SettingsRule.UNREADABLE.at(Span.NONE, fault.sentence())));
        }
    }
}
