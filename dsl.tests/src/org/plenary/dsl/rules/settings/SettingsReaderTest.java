package org.plenary.dsl.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;

/** What a file of settings sets, and what is said of one that is wrong. */
class SettingsReaderTest {

    private static final Path FILE = Path.of("folder", SettingsFile.NAME).toAbsolutePath();

    @Test
    void everySettingIsRead() {
        SettingsFile file = read("""
                # Ours.
                profile = "mun"
                word-limit = 3300
                registry = "lists/un.registry"

                [rules]
                note-not-called = "off"
                paragraph-number = "error"
                """);
        assertEquals(List.of("settings-registry"), file.problems().stream().map(Problem::code).toList());
        assertTrue(file.problems().get(0).message().toString().contains("not there"), file.problems().toString());
        assertEquals(new Settings(Optional.of(Profile.MUN), OptionalInt.of(3300),
                Optional.of(FILE.resolveSibling("lists").resolve("un.registry")), Optional.empty(),
                Map.of("note-not-called", Optional.empty(), "paragraph-number", Optional.of(Severity.ERROR))),
                file.settings());
    }

    @Test
    void anEmptyFileSetsNothing() {
        assertEquals(Settings.NONE, read("").settings());
        assertEquals(List.of(), read("").problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "profil = \"un\" | settings-misspelt-key | profile",
        "colour = \"blue\" | settings-unknown-key | word-limit",
        "profile = \"UNO\" | settings-value | historic",
        "word-limit = \"many\" | settings-value | 3300",
        "word-limit = -3 | settings-value | 3300",
        "word-limit = 99999999999 | settings-value | 3300",
        "dictionaries = \"nowhere\" | settings-value | folder that is there",
        "registry = 7 | settings-value | un.registry",
        "rules = \"off\" | settings-value | [rules]",
        "rules.note-not-caled = \"off\" | settings-misspelt-rule | note-not-called",
        "rules.something-else-entirely = \"off\" | settings-unknown-rule | square brackets",
        "rules.note-not-called = \"of\" | settings-value | \"off\"",
        "rules.note-not-called = false | settings-value | \"off\"",
    })
    void aMistakeIsToldAtItsLine(String line, String code, String said) {
        SettingsFile file = read("# Ours.\r\n  " + line + "\r\n");
        assertEquals(1, file.problems().size(), () -> file.problems().toString());
        Problem problem = file.problems().get(0);
        assertEquals(code, problem.code());
        assertTrue(problem.message().toString().contains(said), () -> problem.message().toString());
        assertEquals(line, file.text().substring(problem.span().offset(), problem.span().end()));
        assertEquals(Settings.NONE, file.settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile = un", "[rules", "profile = \"un", "= 3", "profile = \"un\"\nprofile = \"un\"",
        "\u0000\u0001", "a = [[[[[", "𝟛 = 3", "[rules]\n\"a\" = {b = 1, b = 2}"})
    void nothingOfABrokenFileIsUsed(String text) {
        SettingsFile file = read("word-limit = 3\n" + text);
        assertEquals(List.of("settings-broken"), file.problems().stream().map(Problem::code).toList());
        assertEquals(Settings.NONE, file.settings());
        assertTrue(file.problems().get(0).span().end() <= file.text().length());
    }

    @Test
    void aHostileFileIsBrokenToo() {
        assertEquals(List.of("settings-broken"),
                read("a = " + "[".repeat(200_000)).problems().stream().map(Problem::code).toList());
    }

    private static SettingsFile read(String text) {
        return SettingsReader.read(FILE, text);
    }
}
