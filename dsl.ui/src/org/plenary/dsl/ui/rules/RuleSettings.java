package org.plenary.dsl.ui.rules;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plenary.dsl.ui.PlenaryUi;

/**
 * What {@code plenary.toml} of a folder sets, what the folders above set, and what somebody wishes to change about it.
 * The server reads the file and writes it; nothing of it is understood here.
 */
final class RuleSettings {

    static final String PROFILE = "profile";
    static final String WORD_LIMIT = "word-limit";
    static final String REGISTRY = "registry";

    /** Whose rules there are, as the file names them. */
    static final List<String> PROFILES = List.of("un", "mun", "historic");
    /** How grave it can be to break a rule, as the file names it. */
    static final List<String> SEVERITIES = List.of("error", "warning", "hint", "off");

    private final String folder;
    private final JsonObject told;
    private final List<RuleRow> rules = new ArrayList<>();
    private final Map<String, Optional<String>> wishes = new LinkedHashMap<>();

    private RuleSettings(String folder, JsonObject told) {
        this.folder = folder;
        this.told = told;
        told.getAsJsonArray("rules").forEach(rule -> rules.add(row(rule.getAsJsonObject())));
    }

    private static RuleRow row(JsonObject rule) {
        Map<String, String> severities = new LinkedHashMap<>();
        PROFILES.forEach(profile -> severities.put(profile, rule.get(profile).getAsString()));
        return new RuleRow(rule.get("code").getAsString(), rule.get("family").getAsString(),
                rule.get("sentence").getAsString(), severities, rule.get("varies").getAsBoolean());
    }

    /** Asks the server about a folder. */
    static CompletableFuture<RuleSettings> of(String folder) {
        return PlenaryUi.get().connection().command("plenary.rules", List.of(new JsonPrimitive(folder)))
                .thenApply(answer -> new RuleSettings(folder, new Gson().toJsonTree(answer).getAsJsonObject()));
    }

    /** Has the server write what is wished; the answer is the URI of the file. */
    CompletableFuture<String> write() {
        JsonObject changes = new JsonObject();
        wishes.forEach((name, value) -> changes.addProperty(name, value.orElse("")));
        return PlenaryUi.get().connection().command("plenary.set", List.of(new JsonPrimitive(folder), changes))
                .thenApply(answer -> new Gson().toJsonTree(answer).getAsString());
    }

    /** All rules, family by family. */
    List<RuleRow> rules() {
        return List.copyOf(rules);
    }

    /** The URI of the file. */
    String file() {
        return told.get("file").getAsString();
    }

    boolean exists() {
        return told.get("exists").getAsBoolean();
    }

    /** Whether the file cannot be understood, so that it must not be changed. */
    boolean isBroken() {
        return told.get("broken").getAsBoolean();
    }

    /** What is wrong with the file, in a sentence; empty if nothing is. */
    String problem() {
        return told.get("problem").getAsString();
    }

    /** What the folder itself sets, or is to set. */
    Optional<String> own(String name) {
        return wishes.containsKey(name) ? wishes.get(name) : value("own", name);
    }

    /** What the folders above set. */
    Optional<String> above(String name) {
        return value("above", name);
    }

    private Optional<String> value(String where, String name) {
        return Optional.ofNullable(told.getAsJsonObject(where).get(name)).map(JsonElement::getAsString);
    }

    /** How grave it is to break a rule, all counted. */
    String severity(RuleRow rule) {
        return own(rule.setting()).orElseGet(() -> severityUnset(rule));
    }

    /** How grave it is as long as this folder leaves the rule open. */
    String severityUnset(RuleRow rule) {
        return above(rule.setting()).orElseGet(() -> rule
                .severity(own(PROFILE).or(() -> above(PROFILE)).orElse(PROFILES.get(0))));
    }

    /** Wishes for a value, or to leave the setting open. */
    void wish(String name, Optional<String> value) {
        if (value.equals(value("own", name))) {
            wishes.remove(name);
        } else {
            wishes.put(name, value);
        }
    }

    /** Leaves all open that can be set here. */
    void wishDefaults() {
        List.of(PROFILE, WORD_LIMIT, REGISTRY).forEach(name -> wish(name, Optional.empty()));
        rules.forEach(rule -> wish(rule.setting(), Optional.empty()));
    }

    boolean isChanged() {
        return !wishes.isEmpty();
    }
}
