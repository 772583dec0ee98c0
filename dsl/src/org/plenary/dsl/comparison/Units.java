package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.dsl.language.Language;

/** Puts passages and all under them in one row. */
final class Units {

    private final List<Unit> units = new ArrayList<>();
    private final Language language;

    private Units(Language language) {
        this.language = language;
    }

    static List<Unit> of(List<Passage> passages, Language language) {
        Units row = new Units(language);
        passages.forEach(passage -> row.add(passage, -1));
        return List.copyOf(row.units);
    }

    private List<Token> add(Passage passage, int parent) {
        int index = units.size();
        units.add(null);
        List<Token> tokens = new ArrayList<>(Tokens.of(passage.content(), language, UnaryOperator.identity()));
        List<Token> own = List.copyOf(tokens);
        for (Passage child : passage.children()) {
            List<Token> inner = add(child, index);
            if (passage.role().isFrame()) {
                tokens.addAll(inner);
            }
        }
        units.set(index, new Unit(index, passage, parent, WordBag.of(passage.role().isFrame() ? tokens : own)));
        return tokens;
    }
}
