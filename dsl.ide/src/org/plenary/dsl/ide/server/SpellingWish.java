package org.plenary.dsl.ide.server;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.dsl.spelling.Dictionaries;
import org.plenary.dsl.spelling.Spellings;

/**
 * Whether an editor wants spelling to be checked, and where its dictionaries lie: {@code {"spelling": {"check": true,
 * "dictionaries": "folder"}}}, in the options with which it begins or in its configuration, there also below
 * {@code "plenary"}. An editor that says nothing wants it: where there is no dictionary, nothing is checked.
 */
final class SpellingWish {

    private static final Gson JSON = new Gson();

    private final Spellings spellings;
    private final Dictionaries dictionaries;

    @Inject
    SpellingWish(Spellings spellings, Dictionaries dictionaries) {
        this.spellings = spellings;
        this.dictionaries = dictionaries;
    }

    /** What the editor says as it begins; it never waits for a dictionary, and is told when one is read. */
    void begin(Object options, Consumer<Set<Path>> read) {
        dictionaries.readInBackground(read);
        wish(spelling(options).orElseGet(JsonObject::new));
    }

    /** What it says later: whether that is about spelling. */
    boolean change(Object settings) {
        Optional<JsonObject> said = spelling(settings);
        said.ifPresent(this::wish);
        return said.isPresent();
    }

    /** Nobody is there any more to be told. */
    void end() {
        dictionaries.readInBackground(texts -> { });
    }

    private void wish(JsonObject spelling) {
        boolean check = member(spelling, "check").filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsBoolean).orElse(true);
        Optional<String> folder = member(spelling, "dictionaries").filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString).map(String::strip).filter(name -> !name.isEmpty());
        spellings.prefer(check, folder.flatMap(SpellingWish::path));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    /** It comes as JSON from another process and as plain objects from the same one. */
    private static Optional<JsonObject> spelling(Object options) {
        Optional<JsonElement> all = Optional.ofNullable(options).map(JSON::toJsonTree);
        Optional<JsonElement> own = all.flatMap(element -> member(element, "plenary")).or(() -> all);
        return own.flatMap(element -> member(element, "spelling")).filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    private static Optional<JsonElement> member(JsonElement object, String name) {
        return object.isJsonObject() ? Optional.ofNullable(object.getAsJsonObject().get(name)) : Optional.empty();
    }
}
