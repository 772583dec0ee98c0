package org.plenary.dsl.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;

/** Gathers what adopted documents say of themselves, in up to six languages, in any order and by several threads. */
public final class RegistryBuilder {

    private final Map<String, List<Registered>> documents = new TreeMap<>();

    /**
     * Adds a document in one language.
     *
     * @return whether it is one of a registry: an adopted text with a symbol
     */
    public synchronized boolean add(Document document) {
        Optional<Symbol> symbol = document.header().symbol().filter(found -> !document.header().draft());
        if (symbol.isEmpty()) {
            return false;
        }
        Map<Language, String> titles = new EnumMap<>(Language.class);
        String title = Words.of(document.masthead().title()).strip();
        if (!title.isEmpty()) {
            titles.put(document.language(), title);
        }
        documents.computeIfAbsent(symbol.get().text(), key -> new ArrayList<>())
                .add(new Registered(symbol.get().text(), document.header().adopted(), titles));
        return true;
    }

    /** The registry of all that was added. */
    public synchronized Registry build() {
        return new Registry(documents.values().stream().map(RegistryBuilder::merged).toList());
    }

    /** Of dates that differ between languages, the one that most have; the earliest of those that are as frequent. */
    private static Registered merged(List<Registered> versions) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<LocalDate, Integer> dates = new TreeMap<>();
        for (Registered version : versions) {
            version.titles().forEach((language, title) -> titles.merge(language, title,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
            version.date().ifPresent(date -> dates.merge(date, 1, Integer::sum));
        }
        Optional<LocalDate> date = dates.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best).map(Map.Entry::getKey);
        return new Registered(versions.get(0).symbol(), date, titles);
    }
}
