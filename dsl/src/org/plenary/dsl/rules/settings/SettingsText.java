package org.plenary.dsl.rules.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.wording.Sentence;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * The text of a file of settings, of which single settings are changed while everything else stays as it stands: other
 * settings, their order, comments, line ends. A setting is named as in TOML: {@code profile},
 * {@code rules.also-further}.
 *
 * @param text
 *            what the file holds
 */
public record SettingsText(String text) {

    private static final Path NOWHERE = Path.of(SettingsFile.NAME);

    /** What is set, in the order of the text, values without quotation marks; nothing where it cannot be understood. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        if (broken().isEmpty()) {
            TomlParseResult toml = Toml.parse(text);
            toml.keySet().forEach(key -> put(toml.get(List.of(key)), key, values));
        }
        return values;
    }

    private static void put(Object value, String name, Map<String, String> values) {
        if (value instanceof TomlTable table) {
            table.keySet().forEach(key -> put(table.get(List.of(key)), name + "." + key, values));
        } else {
            values.put(name, String.valueOf(value));
        }
    }

    /**
     * The text with some settings changed.
     *
     * @param changes
     *            what each is to be; empty where it is to be left open
     * @throws SettingsRefusedException
     *             if the text cannot be understood, or is written so that only a person can change it
     */
    public SettingsText changed(Map<String, Optional<String>> changes) throws SettingsRefusedException {
        Optional<Problem> broken = broken();
        if (broken.isPresent()) {
            throw new SettingsRefusedException(broken.get().message());
        }
        SettingsText changed = this;
        for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
            changed = new SettingsText(new SettingsLines(changed.text)
                    .with(change.getKey(), change.getValue().map(SettingsText::literal)));
            changed.verify(this, change.getKey());
        }
        Map<String, String> wanted = new LinkedHashMap<>(values());
        changes.forEach((name, value) -> value.ifPresentOrElse(words -> wanted.put(name, words),
                () -> wanted.remove(name)));
        if (!changed.values().equals(wanted)) {
            throw byHand(String.join(", ", changes.keySet()));
        }
        return changed;
    }

    /** What is wrong where the text cannot be understood at all. */
    public Optional<Problem> broken() {
        return SettingsReader.read(NOWHERE, text).problems().stream().filter(SettingsRule.BROKEN::is).findFirst();
    }

    private void verify(SettingsText before, String name) throws SettingsRefusedException {
        if (!text.equals(before.text) && broken().isPresent()) {
            throw byHand(name);
        }
    }

    private static SettingsRefusedException byHand(String names) {
        return new SettingsRefusedException(Sentence.of("settings-by-hand", SettingsFile.NAME, names));
    }

    /** A number as it is, anything else in quotation marks. */
    private static String literal(String value) {
        return value.matches("[1-9][0-9]{0,8}") ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
