package org.plenary.dsl.ide.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.ide.wording.ServerSentence;

/**
 * The arguments of a command, which come as JSON from another process and as plain objects from the same one. The first
 * names the text.
 *
 * @param values
 *            as they came
 */
public record Arguments(List<Object> values) {

    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    /** The text that the command is about. */
    public String uri() throws CommandRefusedException {
        return text(0).orElseThrow(
                () -> new CommandRefusedException(ServerSentence.of("command.no-text")));
    }

    /** An argument as JSON; that has a word for nothing where there is none. */
    JsonElement value(int index) {
        return values == null || index >= values.size() ? JsonNull.INSTANCE : JSON.toJsonTree(values.get(index));
    }

    /** An argument in words; empty where there is none. */
    Optional<String> text(int index) {
        return Optional.of(value(index)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    /** An argument that names settings, each with its value; null and no words leave a setting open. */
    Map<String, Optional<String>> settings(int index) {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        if (value(index) instanceof JsonObject object) {
            object.entrySet().forEach(entry -> settings.put(entry.getKey(), Optional.of(entry.getValue())
                    .filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString)
                    .filter(value -> !value.isBlank())));
        }
        return settings;
    }

    /** An argument that is a whole number; empty where there is none. */
    Optional<Integer> number(int index) {
        return value(index) instanceof JsonPrimitive value && value.isNumber() ? Optional.of(value.getAsInt())
                : Optional.empty();
    }
}
