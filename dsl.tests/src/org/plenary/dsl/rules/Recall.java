package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/** How many of the mistakes made in a pool of texts each rule found, by language. */
final class Recall {

    /** So many of one mistake in one text, spread over it; more would tell nothing new. */
    private static final int OF_A_KIND = 3;

    private final Plenary plenary;
    private final List<Sample> pool;
    private final Map<String, Map<Language, List<Trial>>> trials = new TreeMap<>();

    Recall(Plenary plenary, List<Sample> pool) {
        this.plenary = plenary;
        this.pool = List.copyOf(pool);
    }

    /** Makes a mistake in the texts of a language, and remembers what came of it. */
    List<Trial> of(Mutation mutation, Language language) {
        List<Trial> made = pool.stream().filter(sample -> sample.language() == language)
                .flatMap(sample -> trials(mutation, sample)).toList();
        trials.computeIfAbsent(mutation.rule(), rule -> new EnumMap<>(Language.class))
                .computeIfAbsent(language, any -> new ArrayList<>()).addAll(made);
        return made;
    }

    /** What the alarms of each rule that gave any offered: a cure that is safe, some to choose from, or none. */
    Map<String, Cure> cures() {
        Map<String, Cure> cures = new TreeMap<>();
        trials.forEach((rule, byLanguage) -> {
            List<Problem> alarms = byLanguage.values().stream().flatMap(List::stream)
                    .flatMap(trial -> trial.found().stream()).toList();
            List<Fix> fixes = alarms.stream().flatMap(found -> found.fixes().stream()).toList();
            boolean safe = fixes.stream().anyMatch(Fix::safe);
            if (!alarms.isEmpty()) {
                cures.put(rule, fixes.isEmpty() ? Cure.NONE : safe ? Cure.SAFE : Cure.CHOICE);
            }
        });
        return cures;
    }

    /** The share of mistakes found, for each rule and language. */
    String table() {
        StringBuilder table = new StringBuilder("rule\tlanguage\tmade\tfound\n");
        trials.forEach((rule, byLanguage) -> byLanguage.forEach((language, made) -> table.append(rule).append('\t')
                .append(language.code()).append('\t').append(made.size()).append('\t').append(found(made))
                .append('\n')));
        return table.toString();
    }

    static long found(List<Trial> made) {
        return made.stream().filter(trial -> trial.found().isPresent()).count();
    }

    private Stream<Trial> trials(Mutation mutation, Sample sample) {
        List<Mutant> mutants = mutation.mutants().apply(sample.draft()).toList();
        int step = Math.max(1, (mutants.size() + OF_A_KIND - 1) / OF_A_KIND);
        return Stream.iterate(0, at -> at < mutants.size(), at -> at + step)
                .map(at -> new Trial(plenary, sample, mutation, mutants.get(at)));
    }
}
