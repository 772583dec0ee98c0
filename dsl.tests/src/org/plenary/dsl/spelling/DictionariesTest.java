package org.plenary.dsl.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.language.Language;

/** Dictionaries are found where systems keep them, and read as Hunspell reads them. */
class DictionariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"en_GB, en_US, ENGLISH", "en-GB-ize, en_GB, ENGLISH", "en_US, en_JM, ENGLISH", "fr, fr_CA, FRENCH",
        "es_ES, es_MX, SPANISH", "ru_RU, ru_KZ, RUSSIAN", "ar, ar_EG, ARABIC"})
    void theBestOneIsPreferred(String best, String other, Language language) {
        assertTrue(DictionaryNames.rank(best, language).orElseThrow() < DictionaryNames.rank(other, language)
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"en_med, ENGLISH", "hyph_fr, FRENCH", "th_es_v2, SPANISH", "be_BY, RUSSIAN", "zh_CN, CHINESE"})
    void othersAreNone(String name, Language language) {
        assertTrue(DictionaryNames.rank(name, language).isEmpty());
    }

    @Test
    void foldersOfSystemsAreLookedAt() throws IOException {
        Path office = Files.createDirectories(folder.resolve("Office/LibreOffice/share/extensions/dict-fr"));
        Path home = Files.createDirectories(folder.resolve("home/.local/share/hunspell"));
        Path named = Files.createDirectories(folder.resolve("named"));
        List<Path> all = new DictionaryFolders(Map.of("ProgramFiles", folder.resolve("Office").toString(), "DICPATH",
                named.toString()), folder.resolve("home").toString()).all();
        assertTrue(all.containsAll(List.of(office, home, named)), all::toString);
        assertTrue(all.stream().allMatch(Files::isDirectory), all::toString);
    }

    @Test
    void theFolderThatIsNamedCountsMost() throws IOException {
        SmallDictionary.write(folder.resolve("dict-en"), "en_US", "gooseberry xyzzy");
        Optional<WordDictionary> dictionary = new Dictionaries().of(Language.ENGLISH, Optional.of(folder),
                Optional.empty());
        assertTrue(dictionary.orElseThrow().knows("xyzzys"));
        assertEquals(List.of("gooseberry"), dictionary.get().suggestions("goosebery", () -> false));
        assertEquals(List.of(), dictionary.get().suggestions("goosebary", () -> true));
        assertTrue(dictionary.get().nearlyKnows("Gooseberri"));
        assertFalse(dictionary.get().nearlyKnows("Gooseberlin"));
    }

    @Test
    void nobodyWaitsWhereItIsReadInTheBackground() throws Exception {
        SmallDictionary.write(folder, "fr", "mot");
        Dictionaries dictionaries = new Dictionaries();
        CompletableFuture<Set<Path>> read = new CompletableFuture<>();
        dictionaries.readInBackground(read::complete);
        Optional<Path> text = Optional.of(folder.resolve("a.resolution"));
        boolean before = dictionaries.of(Language.FRENCH, Optional.of(folder), text).isPresent();
        assertEquals(before ? Set.of() : Set.of(text.get()), read.get(1, TimeUnit.MINUTES));
        assertTrue(dictionaries.of(Language.FRENCH, Optional.of(folder), text).orElseThrow().knows("mots"));
    }

    @Test
    void whatTheArabicDictionarySaysTwiceIsSaidOnce() {
        byte[] written = "FLAG\tlong\nAF 1\nSET\tUTF-8\nTRY a\nSET UTF-8\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("FLAG long\nSET UTF-8\nAF 1\nTRY a\n",
                new String(AffixText.inOrder(written), StandardCharsets.UTF_8));
    }
}
