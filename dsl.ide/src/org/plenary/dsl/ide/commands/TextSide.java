package org.plenary.dsl.ide.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
    static Optional<TextSide> of(JsonElement argument) {
        if (argument.isJsonObject()) {
            JsonObject object = argument.getAsJsonObject();
            return word(object.get("uri")).map(uri -> new TextSide(uri, word(object.get("text"))));
        }
        return word(argument).map(uri -> new TextSide(uri, Optional.empty()));
    }

    private static Optional<String> word(JsonElement element) {
        return Optional.ofNullable(element).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
