package org.plenary.dsl.registry;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The adopted documents that are known, in the order of their symbols. Immutable. */
public final class Registry {

    /** Nothing is known. */
    public static final Registry EMPTY = new Registry(List.of());

    private static final Pattern LETTER = Pattern.compile(" [A-Z](?:-[A-Z])?(?= \\(|$)");

    private final NavigableMap<String, Registered> bySymbol = new TreeMap<>(new SymbolOrder());
    private final NavigableMap<String, Registered> lettered = new TreeMap<>();

    /** Of two entries with one symbol, the first counts. */
    Registry(Collection<Registered> documents) {
        for (Registered document : documents) {
            bySymbol.putIfAbsent(document.symbol(), document);
            String bare = LETTER.matcher(document.symbol()).replaceFirst("");
            if (!bare.equals(document.symbol())) {
                lettered.putIfAbsent(bare, document);
            }
        }
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return bySymbol.isEmpty();
    }

    /** All documents, in the order of their symbols. */
    public List<Registered> documents() {
        return List.copyOf(bySymbol.values());
    }

    /** The document with this symbol. */
    public Optional<Registered> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /** The first document whose symbol is this one but for the letters of its part: 217 A (III) for 217 (III). */
    public Optional<Registered> lettered(String symbol) {
        return Optional.ofNullable(lettered.get(symbol));
    }

    /** The documents whose symbols begin so, in their order: for whoever completes a symbol. */
    public List<Registered> startingWith(String prefix) {
        return bySymbol.values().stream().filter(document -> document.symbol().startsWith(prefix)).toList();
    }
}
