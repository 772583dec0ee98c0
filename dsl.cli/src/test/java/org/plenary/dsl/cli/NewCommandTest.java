package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.DraftFileName;
import org.plenary.dsl.language.Language;

class NewCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("all")
    void aFreshDraftIsWithoutAProblemAndInOrder(String organ, String language, String kind) {
        Path file = folder.resolve("draft.resolution");
        List<String> words = new ArrayList<>(List.of("new", file.toString(), "--organ", organ, "--language", language,
                "--kind", kind));
        words.addAll(switch (organ) {
            case "ga" -> List.of("--title", "A *new* [question]");
            case "sc" -> List.of();
            default -> List.of("--title", "A *new* [question]", "--session", "63");
        });
        Run written = Run.of(words.toArray());
        assertEquals(ExitCode.FINE, written.exit(), written.err());
        assertEquals(new Run(ExitCode.FINE, "", "1 text checked: no errors.\n"), Run.of("check", file));
        assertEquals(ExitCode.FINE, Run.of("format", "--check", file).exit());
        assertEquals(ExitCode.FINE, Run.of("build", file).exit());
    }

    static Stream<Arguments> all() {
        return Stream.of("ga", "sc", "ecosoc", "hrc").flatMap(organ -> Arrays.stream(Language.values())
                .flatMap(language -> Stream.of("resolution", "decision")
                        .map(kind -> Arguments.of(organ, language.code(), kind))));
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.resolution"), "mine");
        Run run = Run.of("new", file, "--title", "T");
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("is there already"), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aMissingFolderIsSaid() {
        Run run = Run.of("new", folder.resolve("none/draft.resolution"), "--title", "T");
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("[missing-folder]"), run.err());
    }

    @Test
    void aDashPrintsTheDraft() {
        Run run = Run.of("new", "-", "--organ", "Security Council", "--language", "zh");
        assertEquals(ExitCode.FINE, run.exit());
        assertTrue(run.out().contains("\n安全理事会，\n"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "Safety of journalists,en,safety-of-journalists.resolution",
        "  “Water”: a/b & c? ,fr,water-a-b-c.fr.resolution",
        "海洋法,zh,海洋法.zh.resolution",
        "***,en,draft.resolution",
        "../../etc/passwd,en,etc-passwd.resolution"})
    void theNameOfTheFileIsMadeFromTheTitle(String title, String language, String name) {
        assertEquals(name,
                new DraftFileName(title, Organ.GENERAL_ASSEMBLY, Language.of(language).orElseThrow()).text());
    }

    @Test
    void aLongTitleMakesAShortNameAndNoneMakesTheOrgans() {
        String name = new DraftFileName("word ".repeat(100), Organ.GENERAL_ASSEMBLY, Language.ENGLISH).text();
        assertEquals("word-word-word-word-word-word-word-word-word-word-word-word.resolution", name);
        assertEquals("security-council.resolution",
                new DraftFileName(null, Organ.SECURITY_COUNCIL, Language.ENGLISH).text());
    }
}
