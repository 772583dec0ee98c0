package org.plenary.dsl.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/** Reads the values of the header, each by its form; a value of another form is reported and left out. */
final class HeaderValues {

    private final HeaderEntries entries;
    private final Consumer<Problem> problems;

    HeaderValues(HeaderEntries entries, Consumer<Problem> problems) {
        this.entries = entries;
        this.problems = problems;
    }

    Optional<String> text(HeaderKey key) {
        return entries.find(key).map(HeaderEntry::plain);
    }

    <T> Optional<T> value(HeaderKey key, HeaderRule rule, Function<String, Optional<T>> form) {
        return entries.find(key).flatMap(entry -> value(entry, rule, form));
    }

    <T> List<T> values(HeaderKey key, HeaderRule rule, Function<String, Optional<T>> form) {
        return entries.find(key).stream().flatMap(entry -> ValueList.split(entry).stream())
                .flatMap(part -> value(part, rule, form).stream()).toList();
    }

    /** The parts of a list of names; anything is a name. */
    List<String> names(HeaderKey key) {
        return values(key, HeaderRule.EMPTY_VALUE, Optional::of);
    }

    Optional<LocalDate> date(HeaderKey key) {
        return entries.find(key).flatMap(entry -> {
            HeaderRule rule = DateForm.matches(entry.plain()) ? HeaderRule.IMPOSSIBLE_DATE : HeaderRule.DATE;
            return value(entry, rule, DateForm::parse);
        });
    }

    /** The symbol of another document, in its printed form. */
    List<String> symbols(HeaderKey key) {
        return values(key, HeaderRule.SYMBOL, written -> Symbol.parse(written).map(Symbol::text));
    }

    Map<String, String> partTitles() {
        Map<String, String> titles = new TreeMap<>();
        entries.partTitles().forEach((letter, entry) -> titles.put(letter, entry.plain()));
        return titles;
    }

    /** Reports a value that is nearly another one. */
    void report(HeaderKey key, HeaderRule rule, String written, String meant) {
        entries.find(key).ifPresent(entry -> problems.accept(rule.at(entry.valueSpan(), written, meant)
                .curedBy(List.of(Fix.writing(entry.valueSpan(), meant)))));
    }

    private <T> Optional<T> value(HeaderEntry entry, HeaderRule rule, Function<String, Optional<T>> form) {
        String written = entry.plain();
        Optional<T> value = form.apply(written);
        if (value.isEmpty()) {
            problems.accept(rule.at(entry.valueSpan(), written).curedBy(HeaderCures.cures(rule, entry)));
        }
        return value;
    }
}
