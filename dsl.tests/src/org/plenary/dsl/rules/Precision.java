package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Severity;

/** How often rules cry wolf: their alarms in texts that were adopted, where nearly every one is false. */
final class Precision {

    private final List<Alarm> alarms = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder("rule\tseverity\tfile\twords\taround\tsentence\n");
    private final Map<Language, Integer> paragraphs = new EnumMap<>(Language.class);

    /** Looks at texts, leaving out the alarms that are right. */
    Precision(List<Sample> samples, Predicate<Alarm> right) {
        for (Sample sample : samples) {
            paragraphs.merge(sample.language(), sample.draft().passages().stream()
                    .mapToInt(passage -> passage.statements().size()).sum(), Integer::sum);
            sample.reading().problems().stream().map(problem -> Alarm.of(sample, problem)).filter(right.negate())
                    .forEach(alarm -> add(alarm, sample.source()));
        }
    }

    /** Alarms of this severity in a thousand paragraphs of all languages. */
    double rate(Severity severity) {
        return 1000.0 * count(alarm -> alarm.problem().severity() == severity) / total();
    }

    /** The alarms in a thousand paragraphs, of each rule and language, and of all rules together. */
    String table() {
        StringBuilder table = new StringBuilder(title());
        alarms.stream().map(Precision::name).collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> table.append(row(name, alarm -> name(alarm).equals(name))));
        for (Severity severity : Severity.values()) {
            table.append(row("all " + severity.name().toLowerCase(Locale.ROOT) + "s",
                    alarm -> alarm.problem().severity() == severity));
        }
        return table.toString();
    }

    /** Every alarm in a line, with what it stands at. */
    String rows() {
        return rows.toString();
    }

    private void add(Alarm alarm, String source) {
        alarms.add(alarm);
        rows.append(alarm.row(source)).append('\n');
    }

    private static String name(Alarm alarm) {
        return alarm.problem().code() + " (" + alarm.problem().severity().name().toLowerCase(Locale.ROOT) + ")";
    }

    private String title() {
        return "Alarms in 1,000 paragraphs; in all, and their number in each language\n" + line("", "all",
                paragraphs.keySet().stream().map(Language::code).toList()) + line("paragraphs",
                String.valueOf(total()), paragraphs.values().stream().map(String::valueOf).toList());
    }

    private String row(String name, Predicate<Alarm> which) {
        List<String> byLanguage = paragraphs.keySet().stream().map(language -> count(alarm -> which.test(alarm)
                && alarm.language() == language)).map(String::valueOf).toList();
        return line(name, String.format(Locale.ROOT, "%.2f", 1000.0 * count(which) / total()), byLanguage);
    }

    private static String line(String name, String all, List<String> byLanguage) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-44s%8s", name, all));
        byLanguage.forEach(cell -> line.append(String.format(Locale.ROOT, "%7s", cell)));
        return line.append('\n').toString();
    }

    private long count(Predicate<Alarm> which) {
        return alarms.stream().filter(which).count();
    }

    private int total() {
        return Math.max(1, paragraphs.values().stream().mapToInt(Integer::intValue).sum());
    }
}
