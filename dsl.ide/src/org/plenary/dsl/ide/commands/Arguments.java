package org.plenary.dsl.ide.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a command, which come as JSON from another process and as plain objects from the same one. The first
 * names the text.
 *
 * @param values
 *            as they came
 */
public record Arguments(List<Object> values) {

    /** The text that the command is about. */
    public String uri() throws CommandRefusedException {
        return text(0).orElseThrow(
                () -> new CommandRefusedException("The command does not say which text it is about. Open one first."));
    }

    /** An argument as it came; null where there is none. */
    Object value(int index) {
        return values == null || index >= values.size() ? null : values.get(index);
    }

    /** An argument in words; empty where there is none. */
    Optional<String> text(int index) {
        Object value = value(index);
        if (value instanceof JsonPrimitive primitive) {
            return Optional.of(primitive.getAsString());
        }
        return value instanceof String words ? Optional.of(words) : Optional.empty();
    }

    /** An argument that names settings, each with its value; null and no words leave a setting open. */
    Map<String, Optional<String>> settings(int index) {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        if (values != null && index < values.size() && values.get(index) instanceof JsonObject object) {
            object.entrySet().forEach(entry -> settings.put(entry.getKey(), Optional.of(entry.getValue())
                    .filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString)
                    .filter(value -> !value.isBlank())));
        }
        return settings;
    }

    /** An argument that is a whole number; empty where there is none. */
    Optional<Integer> number(int index) {
        Object value = value(index);
        if (value instanceof JsonElement element && element.isJsonPrimitive()
                && element.getAsJsonPrimitive().isNumber()) {
            return Optional.of(element.getAsInt());
        }
        return value instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }
}
