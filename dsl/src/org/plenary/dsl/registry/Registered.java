package org.plenary.dsl.registry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * What is known of an adopted document.
 *
 * @param symbol
 *            as {@code A/RES/57/32}
 * @param date
 *            of its adoption
 * @param titles
 *            in the languages in which they are known
 */
public record Registered(String symbol, Optional<LocalDate> date, Map<Language, String> titles) {

    public Registered {
        titles = Map.copyOf(titles);
    }
}
