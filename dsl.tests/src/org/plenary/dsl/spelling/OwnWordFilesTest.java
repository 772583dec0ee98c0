package org.plenary.dsl.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.language.Language;

/** A drafter's own words are found, and added where they belong. */
class OwnWordFilesTest {

    @TempDir
    Path top;

    private final OwnWordFiles files = new OwnWordFiles();
    private Path text;

    @BeforeEach
    void folders() throws IOException {
        text = Files.createDirectories(top.resolve("drafts/third")).resolve("draft.resolution");
    }

    @Test
    void aWordIsAddedBesideTheTextAndIsRightAtOnce() throws IOException, FileFaultException {
        assertFalse(files.of(text, Language.FRENCH).has("codage", Language.FRENCH));
        assertEquals(text.resolveSibling("plenary-words.fr.txt"), files.add("codage", text, Language.FRENCH));
        assertTrue(files.of(text, Language.FRENCH).has("Codage", Language.FRENCH));
        assertFalse(files.of(text, Language.ENGLISH).has("codage", Language.ENGLISH));
    }

    @Test
    void besideTheSettingsWhereThereAreSome() throws IOException, FileFaultException {
        Files.writeString(top.resolve("plenary.toml"), "");
        assertEquals(top.resolve("plenary-words.en.txt"), files.add("word", text, Language.ENGLISH));
    }

    @Test
    void toTheNearestFileThatThereIsWithItsLineEnds() throws IOException, FileFaultException {
        Path shared = Files.writeString(top.resolve("plenary-words.txt"), "# Ours.\r\none");
        assertEquals(shared, files.add("two", text, Language.SPANISH));
        assertEquals("# Ours.\r\none\r\ntwo\r\n", Files.readString(shared));
        Path own = Files.writeString(text.resolveSibling("plenary-words.es.txt"), "");
        assertEquals(own, files.add("tres", text, Language.SPANISH));
        assertEquals("tres\n", Files.readString(own));
    }

    @Test
    void aFileThatHoldsNoTextIsNotReplaced() throws IOException {
        Path own = Files.write(text.resolveSibling("plenary-words.en.txt"), new byte[] {0, 1, 2, (byte) 0xFF});
        assertThrows(FileFaultException.class, () -> files.add("word", text, Language.ENGLISH));
        assertEquals(4, Files.size(own));
        assertEquals(OwnWords.NONE, files.of(text, Language.ENGLISH));
    }

    @Test
    void aNameIsRightInCapitalsAndAWordWithOne() {
        OwnWords words = OwnWords.read("Kigali\nchatbot\nl’été\nгендерн*");
        for (String word : new String[] {"Kigali", "KIGALI", "chatbot", "Chatbot", "CHATBOT", "l'été", "Гендерного"}) {
            assertTrue(words.has(word, Language.RUSSIAN), word);
        }
        assertFalse(words.has("kigali", Language.ENGLISH));
        assertFalse(words.has("chatbots", Language.ENGLISH));
    }
}
