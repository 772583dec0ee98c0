package org.plenary.dsl.spelling;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.plenary.dsl.language.Language;

/**
 * The dictionaries of this machine. None comes with Plenary: they have licences of their own. One that was read is
 * kept. Safe for use by several threads.
 */
@Singleton
public class Dictionaries {

    private static final String WORDS = ".dic";
    private static final String AFFIXES = ".aff";

    /** Whoever installs a dictionary need not begin again; but nobody waits for the disk at each letter typed. */
    private static final long LOOKED_MILLISECONDS = 5000;

    private final Map<Place, Found> places = new ConcurrentHashMap<>();
    private final Map<DictionaryFiles, CompletableFuture<Optional<WordDictionary>>> read = new ConcurrentHashMap<>();
    private final Map<DictionaryFiles, Set<Path>> waiting = new ConcurrentHashMap<>();
    private volatile Optional<Consumer<Set<Path>>> whenRead = Optional.empty();

    /** Where a dictionary is sought. */
    private record Place(Language language, Optional<Path> folder) {
    }

    /** What was found there, and when. */
    private record Found(Optional<DictionaryFiles> files, long nanoTime) {

        boolean isOld() {
            return System.nanoTime() - nanoTime > LOOKED_MILLISECONDS * 1_000_000;
        }
    }

    /**
     * Lets nobody wait for a dictionary from now on: until it is read, it knows nothing.
     *
     * @param deed
     *            is done after each dictionary that was read, with the texts that were held against nothing meanwhile
     */
    public void readInBackground(Consumer<Set<Path>> deed) {
        whenRead = Optional.of(deed);
    }

    /** Whether there is a dictionary of a language in a folder, or where systems keep them. */
    boolean has(Language language, Optional<Path> folder) {
        return find(language, folder).filter(files -> !isBroken(files)).isPresent();
    }

    private boolean isBroken(DictionaryFiles files) {
        CompletableFuture<Optional<WordDictionary>> reading = read.get(files);
        return reading != null && reading.isDone() && reading.join().isEmpty();
    }

    /** The dictionary of a language for a text, if there is one, and it is read. */
    Optional<WordDictionary> of(Language language, Optional<Path> folder, Optional<Path> text) {
        return find(language, folder).flatMap(files -> {
            CompletableFuture<Optional<WordDictionary>> reading = read.computeIfAbsent(files, this::begin);
            if (whenRead.isEmpty() || reading.isDone()) {
                return reading.join();
            }
            text.ifPresent(waiting.computeIfAbsent(files, first -> ConcurrentHashMap.newKeySet())::add);
            return reading.getNow(Optional.empty());
        });
    }

    private CompletableFuture<Optional<WordDictionary>> begin(DictionaryFiles files) {
        var reading = new CompletableFuture<Optional<WordDictionary>>();
        Thread thread = new Thread(() -> {
            try {
                reading.complete(WordDictionary.read(files));
            } finally {
                // Nobody waits for ever, whatever is in the file.
                reading.complete(Optional.empty());
            }
            Set<Path> texts = waiting.remove(files);
            whenRead.ifPresent(deed -> deed.accept(texts == null ? Set.of() : texts));
        }, "plenary-dictionary");
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    private Optional<DictionaryFiles> find(Language language, Optional<Path> folder) {
        Found found = places.compute(new Place(language, folder),
                (place, before) -> before == null || before.isOld()
                        ? new Found(look(language, folder), System.nanoTime()) : before);
        return found.files();
    }

    /** What the drafter named counts more than what the system has. */
    private static Optional<DictionaryFiles> look(Language language, Optional<Path> folder) {
        return folder.flatMap(named -> best(DictionaryFolders.withLanguages(named), language))
                .or(() -> best(DictionaryFolders.ofThisMachine().all(), language));
    }

    private static Optional<DictionaryFiles> best(List<Path> folders, Language language) {
        List<DictionaryFiles> found = new ArrayList<>();
        folders.forEach(folder -> found.addAll(in(folder, language)));
        return found.stream().min(Comparator.comparingInt(files -> rank(files.words(), language)));
    }

    private static List<DictionaryFiles> in(Path folder, Language language) {
        List<DictionaryFiles> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + WORDS)) {
            for (Path words : files) {
                Path affixes = words.resolveSibling(name(words) + AFFIXES);
                if (rank(words, language) < Integer.MAX_VALUE && Files.isRegularFile(affixes)) {
                    found.add(new DictionaryFiles(affixes, words));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        found.sort(Comparator.comparing(files -> files.words().toString()));
        return found;
    }

    private static int rank(Path words, Language language) {
        return DictionaryNames.rank(name(words), language).orElse(Integer.MAX_VALUE);
    }

    private static String name(Path words) {
        String file = words.getFileName().toString();
        return file.substring(0, file.length() - WORDS.length());
    }
}
