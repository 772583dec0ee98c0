package org.plenary.dsl.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * A registry as a text that can be read, compared and mended by hand: a line for each document, its columns parted by
 * tabs: symbol, date of adoption, and the titles in Arabic, English, Spanish, French, Russian and Chinese. Lines that
 * begin with {@code #} say something about the table.
 */
public final class RegistryTable {

    /** The code of what is wrong with a line. */
    public static final String BROKEN_LINE = "registry-line";

    private static final List<Language> COLUMNS = List.of(Language.ARABIC, Language.ENGLISH, Language.SPANISH,
            Language.FRENCH, Language.RUSSIAN, Language.CHINESE);
    private static final int FIRST_TITLE = 2;

    private RegistryTable() {
    }

    /**
     * A table that was read.
     *
     * @param registry
     *            what its whole lines say
     * @param problems
     *            the lines that say nothing, of many only the first, with their places in the text
     */
    public record Reading(Registry registry, List<Problem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** The text of a registry; the same for the same registry. */
    public static String text(Registry registry) {
        StringBuilder text = new StringBuilder("# symbol\tadopted");
        COLUMNS.forEach(language -> text.append('\t').append(language.code()));
        text.append('\n');
        for (Registered document : registry.documents()) {
            text.append(document.symbol()).append('\t').append(document.date().map(LocalDate::toString).orElse(""));
            StringBuilder titles = new StringBuilder();
            COLUMNS.forEach(language -> titles.append('\t')
                    .append(document.titles().getOrDefault(language, "").replaceAll("\\s+", " ").strip()));
            text.append(titles.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Reads a table; lines that cannot be understood are left out. */
    public static Reading read(String text) {
        List<Registered> documents = new ArrayList<>();
        List<Span> broken = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end).stripTrailing();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                Optional<Registered> document = document(line.split("\t", -1));
                document.ifPresent(documents::add);
                if (document.isEmpty()) {
                    broken.add(new Span(start, line.length()));
                }
            }
            start = end + 1;
        }
        return new Reading(new Registry(documents), problems(broken));
    }

    private static Optional<Registered> document(String[] columns) {
        Optional<Symbol> symbol = Symbol.parse(columns[0]);
        if (symbol.isEmpty() || columns.length > FIRST_TITLE + COLUMNS.size()) {
            return Optional.empty();
        }
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (int i = FIRST_TITLE; i < columns.length; i++) {
            if (!columns[i].isBlank()) {
                titles.put(COLUMNS.get(i - FIRST_TITLE), columns[i].strip());
            }
        }
        try {
            Optional<LocalDate> date = columns.length < FIRST_TITLE || columns[1].isBlank() ? Optional.empty()
                    : Optional.of(LocalDate.parse(columns[1].strip()));
            return Optional.of(new Registered(symbol.get().text(), date, titles));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static List<Problem> problems(List<Span> broken) {
        if (broken.isEmpty()) {
            return List.of();
        }
        int more = broken.size() - 1;
        Sentence sentence = more == 0 ? Sentence.of(BROKEN_LINE) : Sentence.of("registry-line.more", more);
        return List.of(new Problem(Severity.WARNING, BROKEN_LINE, sentence, broken.get(0)));
    }
}
