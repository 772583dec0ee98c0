package org.plenary.dsl.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of a language, from a dictionary of Hunspell. Safe for use by several threads. */
final class WordDictionary {

    /** The largest dictionaries have 5 MB. */
    private static final long LARGEST = 64L << 20;

    /** A text of 100,000 words has fewer different ones than this. */
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_SUGGESTIONS = 5;

    private final Dictionary dictionary;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Set<String> right = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> nearlyKnown = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();

    private WordDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads a dictionary, which takes from a tenth of a second to some seconds; empty if it cannot be read. */
    static Optional<WordDictionary> read(DictionaryFiles files) {
        try (InputStream words = new ByteArrayInputStream(bytes(files.words()))) {
            InputStream affixes = new ByteArrayInputStream(AffixText.inOrder(bytes(files.affixes())));
            return Optional.of(new WordDictionary(
                    new Dictionary(new ByteBuffersDirectory(), "dictionary", affixes, words)));
        } catch (IOException | ParseException | RuntimeException notADictionary) {
            // The library fails in many ways at what is no dictionary. It is the same as if there were none.
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large for a dictionary");
        }
        return Files.readAllBytes(file);
    }

    /** Whether a word is right. */
    boolean knows(String word) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, unknown -> hunspell(() -> false).spell(unknown));
    }

    /** Whether a word, as it is written, was found to be right before, in one way or another. */
    boolean remembers(String written) {
        return right.contains(written);
    }

    /** Keeps in mind that a word, as it is written, is right: nearly all words of a text come again. */
    void remember(String written) {
        if (right.size() > MOST_REMEMBERED) {
            right.clear();
        }
        right.add(written);
    }

    /** Whether a word is known but for one letter: a wrong one, one too many or too few, or two exchanged. */
    boolean nearlyKnows(String word) {
        if (nearlyKnown.size() > MOST_REMEMBERED) {
            nearlyKnown.clear();
        }
        return nearlyKnown.computeIfAbsent(word, unknown -> {
            Hunspell hunspell = hunspell(() -> false);
            return NearWords.of(unknown).anyMatch(hunspell::spell);
        });
    }

    /** What may have been meant by a word that is not known, the likeliest first, five words at most. */
    List<String> suggestions(String word, BooleanSupplier cancelled) {
        if (suggested.size() > MOST_REMEMBERED) {
            suggested.clear();
        }
        List<String> before = suggested.get(word);
        if (before != null) {
            return before;
        }
        try {
            List<String> found = hunspell(cancelled).suggest(word).stream().limit(MOST_SUGGESTIONS).toList();
            suggested.put(word, found);
            return found;
        } catch (CancellationException nobodyWaits) {
            return List.of();
        }
    }

    /** It keeps what it is just doing, so each thread has its own. It gives up after a quarter of a second. */
    private Hunspell hunspell(BooleanSupplier cancelled) {
        return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        });
    }
}
