package org.plenary.dsl.ide.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.dsl.comparison.Change;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.comparison.Run;
import org.plenary.dsl.ide.text.Excerpt;

/** A comparison in the plain objects of the protocol; docs/editors.md describes them. */
public final class ChangeEntries {

    private final ComparedText before;
    private final ComparedText after;

    private ChangeEntries(ComparedText before, ComparedText after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The answer.
     *
     * @param lengthBefore
     *            of the old text, in UTF-16 units
     * @param lengthAfter
     *            of the new text
     */
    public static Map<String, Object> of(Comparison comparison, int lengthBefore, int lengthAfter) {
        ChangeEntries entries = new ChangeEntries(ComparedText.before(comparison, lengthBefore),
                ComparedText.after(comparison, lengthAfter));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("header", entries.all(comparison.masthead()));
        answer.put("text", entries.all(comparison.text()));
        answer.put("closing", entries.all(comparison.closing()));
        answer.put("notes", entries.all(comparison.notes()));
        return answer;
    }

    private List<Map<String, Object>> all(List<Change> changes) {
        return changes.stream().map(this::entry).toList();
    }

    private Map<String, Object> entry(Change change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", word(change.kind()));
        entry.put("moved", change.moved());
        entry.put("role", word(change.passage().role()));
        entry.put("words", Excerpt.of(change.passage().firstWords()));
        change.before().ifPresent(passage -> entry.put("old", before.entry(passage)));
        change.after().ifPresent(passage -> entry.put("new", after.entry(passage)));
        entry.put("runs", change.runs().stream().map(ChangeEntries::run).toList());
        entry.put("children", all(change.children()));
        return entry;
    }

    private static Map<String, Object> run(Run run) {
        return Map.of("state", word(run.state()), "text", run.text());
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
