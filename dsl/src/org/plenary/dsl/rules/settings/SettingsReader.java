package org.plenary.dsl.rules.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.registry.Registries;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Understands the text of one file of settings. */
final class SettingsReader {

    private static final List<String> KEYS = List.of("profile", "word-limit", "registry", "dictionaries", "rules");
    private static final String OFF = "off";

    private final Path file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Optional<Severity>> rules = new LinkedHashMap<>();
    private Optional<Profile> profile = Optional.empty();
    private OptionalInt wordLimit = OptionalInt.empty();
    private Optional<Path> registry = Optional.empty();
    private Optional<Path> dictionaries = Optional.empty();

    private SettingsReader(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** What a text sets, and what is wrong with it. Does not throw, whatever the text. */
    static SettingsFile read(Path file, String text) {
        SettingsReader reader = new SettingsReader(file, text);
        TomlParseResult toml;
        try {
            toml = Toml.parse(text);
        } catch (StackOverflowError thousandsOfBrackets) {
            return reader.broken(new Span(0, 0));
        }
        if (toml.hasErrors()) {
            return reader.broken(reader.line(toml.errors().get(0).position()));
        }
        toml.keySet().forEach(key -> reader.set(toml, key));
        reader.problems.sort(Comparator.comparingInt(problem -> problem.span().offset()));
        return new SettingsFile(file, text, new Settings(reader.profile, reader.wordLimit, reader.registry,
                reader.dictionaries, reader.rules), reader.problems);
    }

    private SettingsFile broken(Span place) {
        return new SettingsFile(file, text, Settings.NONE, List.of(SettingsRule.BROKEN.at(place)));
    }

    private void set(TomlTable toml, String key) {
        Object value = toml.get(List.of(key));
        Span place = line(toml.inputPositionOf(List.of(key)));
        switch (key) {
            case "profile" -> setProfile(value, place);
            case "word-limit" -> setWordLimit(value, place);
            case "registry" -> setRegistry(value, place);
            case "dictionaries" -> setDictionaries(value, place);
            case "rules" -> setRules(value, place);
            default -> problems.add(NearestWord.find(key, KEYS)
                    .map(near -> SettingsRule.MISSPELT_KEY.at(place, key, near))
                    .orElseGet(() -> SettingsRule.UNKNOWN_KEY.at(place, key, String.join(", ", KEYS))));
        }
    }

    private void setProfile(Object value, Span place) {
        profile = constant(value, Profile.values());
        if (profile.isEmpty()) {
            problems.add(SettingsRule.VALUE.at(place, "profile", Sentence.of("settings-value-profile")));
        }
    }

    private void setWordLimit(Object value, Span place) {
        if (value instanceof Long number && number > 0 && number <= Integer.MAX_VALUE) {
            wordLimit = OptionalInt.of(number.intValue());
        } else if (OFF.equals(value)) {
            wordLimit = OptionalInt.of(0);
        } else {
            problems.add(SettingsRule.VALUE.at(place, "word-limit", Sentence.of("settings-value-word-limit")));
        }
    }

    private void setRegistry(Object value, Span place) {
        registry = path(value);
        if (registry.isEmpty()) {
            problems.add(SettingsRule.VALUE.at(place, "registry", Sentence.of("settings-value-registry")));
        }
        registry.flatMap(file -> new Registries().problems(file).stream().findFirst())
                .ifPresent(problem -> problems.add(SettingsRule.REGISTRY.at(place, problem.message())));
    }

    private void setDictionaries(Object value, Span place) {
        dictionaries = path(value).filter(Files::isDirectory);
        if (dictionaries.isEmpty()) {
            problems.add(SettingsRule.VALUE.at(place, "dictionaries",
                    Sentence.of("settings-value-dictionaries")));
        }
    }

    /** A path in words, seen from this file. */
    private Optional<Path> path(Object value) {
        try {
            return value instanceof String name && !name.isBlank()
                    ? Optional.of(file.toAbsolutePath().resolveSibling(name).normalize()) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void setRules(Object value, Span place) {
        if (value instanceof TomlTable table) {
            table.keySet().forEach(code -> setRule(table, code));
        } else {
            problems.add(SettingsRule.VALUE.at(place, "rules",
                    Sentence.of("settings-value-rules")));
        }
    }

    private void setRule(TomlTable table, String code) {
        Span place = line(table.inputPositionOf(List.of(code)));
        if (RuleTable.find(code).isEmpty()) {
            List<String> codes = RuleTable.rules().stream().map(Rule::code).toList();
            problems.add(NearestWord.find(code, codes).map(near -> SettingsRule.MISSPELT_RULE.at(place, code, near))
                    .orElseGet(() -> SettingsRule.UNKNOWN_RULE.at(place, code)));
            return;
        }
        Object value = table.get(List.of(code));
        Optional<Severity> severity = constant(value, Severity.values());
        if (severity.isPresent() || OFF.equals(value)) {
            rules.put(code, severity);
        } else {
            problems.add(SettingsRule.VALUE.at(place, code, Sentence.of("settings-value-severity")));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Object value, E[] constants) {
        return List.of(constants).stream().filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }

    /** The line on which something stands, from there to its end. */
    private Span line(TomlPosition position) {
        int start = 0;
        for (int line = 1; position != null && line < position.line(); line++) {
            start = Math.max(start, text.indexOf('\n', start) + 1);
        }
        int end = text.indexOf('\n', start);
        String words = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        int blank = words.length() - words.stripLeading().length();
        return new Span(start + blank, words.length() - blank);
    }
}
