package org.plenary.dsl.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single settings of a file are changed, and everything that somebody wrote beside them stays. */
class SettingsTextTest {

    private static final String OURS = """
            # Our delegation's drafts.

            profile = "un"   # until the session ends
            registry = 'lists/un.registry'

            # Agreed on 3 March.
            [rules]
            also-further = "off"
            note-not-called = "error" # see the minutes
            """;

    @Test
    void aValueIsReplacedWhereItStands() throws SettingsRefusedException {
        assertEquals(OURS.replace("\"un\"   #", "\"mun\"   #"), changed(OURS, "profile", "mun"));
        assertEquals(OURS.replace("also-further = \"off\"", "also-further = \"hint\""),
                changed(OURS, "rules.also-further", "hint"));
    }

    @Test
    void whatIsNewStandsBehindItsLike() throws SettingsRefusedException {
        assertEquals(OURS.replace(".registry'\n", ".registry'\nword-limit = 3300\n"),
                changed(OURS, "word-limit", "3300"));
        assertEquals(OURS + "recital-end = \"off\"\n", changed(OURS, "rules.recital-end", "off"));
        assertEquals("# Ours.\n\nprofile = \"mun\"\n\n[rules]\n", changed("# Ours.\n\n\n[rules]\n", "profile", "mun"));
        assertEquals("profile = \"mun\"\n# About rules.\n[rules]\n",
                changed("# About rules.\n[rules]\n", "profile", "mun"));
    }

    @Test
    void anEmptyFileIsBegun() throws SettingsRefusedException {
        assertEquals("profile = \"mun\"\n", changed("", "profile", "mun"));
        assertEquals("[rules]\nrecital-end = \"off\"\n", changed("", "rules.recital-end", "off"));
        assertEquals("profile = \"un\"\n\n[rules]\nrecital-end = \"off\"\n",
                changed("profile = \"un\"", "rules.recital-end", "off"));
    }

    @Test
    void whatIsLeftOpenGoesButItsNoteStays() throws SettingsRefusedException {
        assertEquals(OURS.replace("also-further = \"off\"\n", ""), changed(OURS, "rules.also-further", null));
        assertEquals(OURS.replace("note-not", "# note-not"), changed(OURS, "rules.note-not-called", null));
        assertEquals(OURS, changed(OURS, "rules.recital-end", null));
    }

    @Test
    void lineEndsAndNamesOfFilesAreKept() throws SettingsRefusedException {
        assertEquals("profile = \"un\"\r\nregistry = \"C:\\\\lists\\\\\u8868.registry\"\r\n",
                changed("profile = \"un\"\r\n", "registry", "C:\\lists\\\u8868.registry"));
    }

    @Test
    void severalAreChangedAtOnce() throws SettingsRefusedException {
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        changes.put("profile", Optional.empty());
        changes.put("rules.recital-end", Optional.of("off"));
        changes.put("rules.also-further", Optional.of("error"));
        SettingsText changed = new SettingsText(OURS).changed(changes);
        assertEquals(Map.of("registry", "lists/un.registry", "rules.also-further", "error", "rules.note-not-called",
                "error", "rules.recital-end", "off"), changed.values());
        assertTrue(changed.text().contains("# profile = \"un\"   # until the session ends"), changed.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules = { recital-end = \"off\" }\n", "rules.recital-end = \"off\"\n",
        "[rules]\nrecital-end = \"\"\"off\"\"\"\n"})
    void whatIsWrittenInAnotherWayIsLeftToAPerson(String text) {
        SettingsRefusedException refused = assertThrows(SettingsRefusedException.class,
                () -> changed(text, "rules.recital-end", "hint"));
        assertTrue(refused.getMessage().contains("by hand"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile = un", "[rules", "profile = \"un", "\u0000\u0001"})
    void aBrokenFileIsNotTouched(String text) {
        SettingsRefusedException refused = assertThrows(SettingsRefusedException.class,
                () -> changed(text, "rules.recital-end", "hint"));
        assertTrue(refused.getMessage().contains("cannot be understood"), refused.getMessage());
    }

    private static String changed(String text, String name, String value) throws SettingsRefusedException {
        return new SettingsText(text).changed(Map.of(name, Optional.ofNullable(value))).text();
    }
}
