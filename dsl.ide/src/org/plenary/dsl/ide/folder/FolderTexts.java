package org.plenary.dsl.ide.folder;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.ide.text.OpenText;

/**
 * The other texts in the folder of a text, by their headers: whoever drafts has the earlier resolutions beside the new
 * one. A header is read again only when its file has changed.
 */
@Singleton
public final class FolderTexts {

    private static final int LONGEST_HEADER = 200;

    private final Map<Path, Known> known = new HashMap<>();

    /** There is one for all texts, so that no header is read twice. */
    @Inject
    public FolderTexts() {
        // Nothing is read before somebody asks.
    }

    /** The texts beside a text that have a symbol, in the order of their symbols; it may be among them itself. */
    public synchronized List<FolderText> beside(OpenText text) {
        List<FolderText> found = new ArrayList<>();
        for (Path file : files(text)) {
            header(file).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(FolderText::symbol).thenComparing(FolderText::file));
        return found;
    }

    /** The text beside it with this symbol, in the same language if there is one. */
    public Optional<FolderText> find(OpenText text, String symbol) {
        String language = text.language().code();
        return beside(text).stream().filter(other -> other.symbol().equals(symbol))
                .min(Comparator.comparing(other -> !other.language().equals(language)));
    }

    /** Every file of the folder that may hold a text. */
    public static List<Path> files(OpenText text) {
        URI uri = text.resource().getURI();
        if (!uri.isFile()) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(uri.toFileString()).toAbsolutePath()
                .getParent(), "*.resolution")) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        Collections.sort(files);
        return files;
    }

    /** What the header of a file says; empty if it has no symbol, or cannot be read. */
    public synchronized Optional<FolderText> header(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Known last = known.get(file);
            if (last == null || !last.changed().equals(changed)) {
                last = new Known(changed, read(file));
                known.put(file, last);
            }
            return last.text();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FolderText> read(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            for (int count = 0; line != null && count < LONGEST_HEADER; count++) {
                int colon = line.indexOf(':');
                if (count > 0 && line.strip().equals("---")) {
                    break;
                }
                if (colon > 0) {
                    values.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
                }
                line = lines.readLine();
            }
        }
        String symbol = withoutNote(values.getOrDefault("symbol", ""));
        String date = values.getOrDefault("adopted", values.getOrDefault("issued", ""));
        return symbol.isEmpty() ? Optional.empty() : Optional.of(new FolderText(file, symbol,
                values.getOrDefault("language", ""), withoutNote(values.getOrDefault("title", "")), date));
    }

    /** "A/RES/72/278[^*]" calls a note. */
    private static String withoutNote(String value) {
        return value.replaceAll("\\[\\^[^\\]]*\\]", "").strip();
    }

    private record Known(FileTime changed, Optional<FolderText> text) {
    }
}
