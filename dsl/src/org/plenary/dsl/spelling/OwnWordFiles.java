package org.plenary.dsl.spelling;

import com.google.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.FileMemory;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.language.Language;

/**
 * The files of a drafter's own words, in the folder of a text and in those above: {@code plenary-words.txt} for all
 * languages, {@code plenary-words.fr.txt} for one. Safe for use by several threads.
 */
@Singleton
public class OwnWordFiles {

    /** What the names of all such files match. */
    public static final String PATTERN = "plenary-words*.txt";

    private static final String SHARED = "plenary-words.txt";
    private static final String SETTINGS = "plenary.toml";

    private final SourceReader reader = new SourceReader();
    private final OutputFiles outputs = new OutputFiles();
    private final FileMemory<OwnWords> read = new FileMemory<>(this::read);

    /** Whether a file of this name holds words of drafters. */
    public static boolean isOne(String name) {
        return name.startsWith("plenary-words") && name.endsWith(".txt");
    }

    /** The words that are right in a text, from all files that concern it. */
    OwnWords of(Path text, Language language) {
        OwnWords words = OwnWords.NONE;
        for (Path folder : foldersAbove(text)) {
            for (String name : List.of(SHARED, name(language))) {
                words = words.and(read.of(folder.resolve(name)).orElse(OwnWords.NONE));
            }
        }
        return words;
    }

    /**
     * Adds a word, at the end of the nearest file for its language. Where there is none, one is begun beside the
     * settings, and where there are none either, beside the text.
     *
     * @return the file
     * @throws FileFaultException
     *             if it cannot be read or written
     */
    public synchronized Path add(String word, Path text, Language language) throws FileFaultException {
        Path file = file(text, language);
        String before = Files.exists(file) ? reader.read(file).text() : "";
        String end = before.isEmpty() || before.endsWith("\n") ? "" : lineEnd(before);
        String line = word + (before.isEmpty() ? "\n" : lineEnd(before));
        outputs.write(file, out -> out.write((before + end + line).getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static Path file(Path text, Language language) {
        List<Path> folders = foldersAbove(text);
        return first(folders, name(language)).or(() -> first(folders, SHARED))
                .or(() -> first(folders, SETTINGS).map(settings -> settings.resolveSibling(name(language))))
                .orElseGet(() -> folders.get(0).resolve(name(language)));
    }

    private static Optional<Path> first(List<Path> folders, String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst();
    }

    private static String name(Language language) {
        return SHARED.replace(".txt", "." + language.code() + ".txt");
    }

    private static List<Path> foldersAbove(Path text) {
        List<Path> folders = new ArrayList<>();
        Path folder = text.toAbsolutePath().normalize().getParent();
        for (; folder != null; folder = folder.getParent()) {
            folders.add(folder);
        }
        return folders;
    }

    private OwnWords read(Path file) {
        try {
            return OwnWords.read(reader.read(file).text());
        } catch (FileFaultException unreadable) {
            return OwnWords.NONE;
        }
    }
}
