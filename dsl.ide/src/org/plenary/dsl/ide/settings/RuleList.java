package org.plenary.dsl.ide.settings;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RulePages;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.rules.settings.SettingsFiles;
import org.plenary.dsl.rules.settings.SettingsText;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.wording.DrafterLanguage;

/**
 * All rules, and what is set about them for a folder, for whoever shows or changes settings. Names of settings and
 * values are those of {@code plenary.toml}.
 */
public final class RuleList {

    private final SettingsFiles files;
    private final DrafterLanguage language;

    /**
     * @param files
     *            the files of settings
     * @param language
     *            in which the sentences are
     */
    @Inject
    public RuleList(SettingsFiles files, DrafterLanguage language) {
        this.files = files;
        this.language = language;
    }

    /**
     * {@code rules}: each with its code, family, sentence and its severity by profile, {@code varies} where an organ
     * has another one; {@code file}: the URI of the folder’s file of settings, {@code exists} whether it is there,
     * {@code problem} what is wrong with it, {@code broken} whether nothing of it holds; {@code own}: what
     * it sets; {@code above}: what the folders above set.
     */
    public Map<String, Object> of(Path folder) {
        Path file = folder.resolve(SettingsFile.NAME);
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> above = new LinkedHashMap<>();
        String problem = "";
        boolean broken = false;
        for (SettingsFile found : files.above(file)) {
            Map<String, String> values = new SettingsText(found.text()).values();
            if (found.path().equals(file)) {
                own.putAll(values);
                broken = new SettingsText(found.text()).broken().isPresent();
                problem = found.problems().stream().findFirst().map(Problem::message).map(language::say).orElse("");
            } else {
                values.forEach(above::putIfAbsent);
            }
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("file", file.toUri().toString());
        list.put("exists", Files.exists(file));
        list.put("problem", problem);
        list.put("broken", broken);
        list.put("own", own);
        list.put("above", above);
        list.put("rules", RuleTable.rules().stream().map(this::rule).toList());
        return list;
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", rule.code());
        entry.put("family", rule.family().name());
        entry.put("sentence", RulePages.sentence(rule.code(), language.spoken()).orElse(rule.code()));
        Severities severities = rule.severities();
        List.of(Profile.values()).forEach(
                profile -> entry.put(word(profile), word(severities.of(profile, Optional.empty()))));
        entry.put("varies", Arrays.stream(Organ.values()).anyMatch(organ -> !severities
                .of(Profile.UN, Optional.of(organ)).equals(severities.of(Profile.UN, Optional.empty()))));
        return entry;
    }

    private static String word(Optional<Severity> severity) {
        return severity.map(RuleList::word).orElse("off");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
