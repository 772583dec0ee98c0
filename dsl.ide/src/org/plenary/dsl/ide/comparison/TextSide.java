package org.plenary.dsl.ide.comparison;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/**
 * One of two texts that an editor has compared.
 *
 * @param uri
 *            where it stands
 * @param text
 *            its words; empty if they are to be found there
 */
record TextSide(String uri, Optional<String> text) {

    /** An argument: the URI of a text, or an object with {@code uri} and {@code text}. Empty if it is neither. */
    static Optional<TextSide> of(Object argument) {
        if (argument instanceof JsonObject object) {
            return word(object.get("uri")).map(uri -> new TextSide(uri, word(object.get("text"))));
        }
        if (argument instanceof Map<?, ?> map && map.get("uri") instanceof String uri) {
            return Optional.of(new TextSide(uri, Optional.ofNullable(map.get("text")).map(Object::toString)));
        }
        return argument instanceof JsonElement element ? word(element).map(uri -> new TextSide(uri, Optional.empty()))
                : Optional.ofNullable(argument).filter(String.class::isInstance)
                        .map(uri -> new TextSide((String) uri, Optional.empty()));
    }

    private static Optional<String> word(JsonElement element) {
        return Optional.ofNullable(element).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
