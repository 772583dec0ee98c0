package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.document.Document;

/**
 * Finds what belongs together in two documents and compares it. Once two notes or paragraphs belong together, words
 * that merely name them by their numbers do not differ.
 */
final class Counterparts {

    private final Document before;
    private final Document after;
    /** For the ids of both documents, a name that is the same for counterparts. */
    private final Map<String, String> namesBefore = new HashMap<>();
    private final Map<String, String> namesAfter = new HashMap<>();

    Counterparts(Document before, Document after) {
        this.before = before;
        this.after = after;
    }

    /** Passages that are recognized by their words. */
    List<Change> likely(List<Passage> old, List<Passage> now) {
        List<Unit> unitsBefore = Units.of(old, before.language());
        List<Unit> unitsAfter = Units.of(now, after.language());
        Alignment alignment = Alignment.of(unitsBefore, unitsAfter);
        unitsBefore.forEach(unit -> namesBefore.put(unit.passage().id(), "gone " + unit.passage().id()));
        for (Unit unit : unitsAfter) {
            String id = unit.passage().id();
            namesAfter.put(id, id);
            if (alignment.before(unit.index()) >= 0) {
                namesBefore.put(unitsBefore.get(alignment.before(unit.index())).passage().id(), id);
            }
        }
        return ChangeTree.of(unitsBefore, unitsAfter, alignment, this::tokensBefore, this::tokensAfter);
    }

    /** Passages that are known by their names: the lines of the masthead. */
    List<Change> named(List<Passage> old, List<Passage> now) {
        Map<String, Passage> left = new LinkedHashMap<>();
        old.forEach(passage -> left.put(passage.id(), passage));
        List<Change> changes = new ArrayList<>();
        for (Passage passage : now) {
            Passage counterpart = left.remove(passage.id());
            changes.add(counterpart == null ? Change.added(passage, tokensAfter(passage))
                    : Change.kept(counterpart, passage, tokensBefore(counterpart), tokensAfter(passage)));
        }
        left.values().forEach(passage -> changes.add(Change.removed(passage, tokensBefore(passage))));
        return changes;
    }

    private List<Token> tokensBefore(Passage passage) {
        return Tokens.of(passage.content(), before.language(), id -> namesBefore.getOrDefault(id, id));
    }

    private List<Token> tokensAfter(Passage passage) {
        return Tokens.of(passage.content(), after.language(), id -> namesAfter.getOrDefault(id, id));
    }
}
