package org.plenary.dsl.rules.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;
import org.plenary.dsl.language.WrittenDates.WrittenDate;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.registry.Registered;
import org.plenary.dsl.registry.Registry;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** What a registry says of cited documents: their dates, their titles, and the letter that an old number has. */
final class RegistryChecks {

    private static final int REACH = 90;
    // 57/32 of 19 November 2002, entitled “…”; intitulée « … »; titulada “…”; озаглавленную «…»; المعنون ”…“
    private static final Pattern TITLE_AFTER = Pattern.compile("[^.;“”«»\"]{0," + REACH + "}(?:entitled|intitulée?"
            + "|titulad[oa]|озаглавлен\\p{L}{1,5}|المعنون\\p{L}{0,2})[ \\u00A0]([“«”\"])[ \\u00A0]?"
            + "([^”»“\"\\uFFFC]{3,300})");
    // 题为“…”的第57/32号
    private static final Pattern TITLE_BEFORE = Pattern.compile("题为“([^”]{2,200})”的"
            + "(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?第$");

    private final Findings findings;
    private final Registry registry;
    private final Language language;
    private final WrittenDates dates;

    RegistryChecks(Findings findings, Registry registry, Language language, WrittenDates dates) {
        this.findings = findings;
        this.registry = registry;
        this.language = language;
        this.dates = dates;
    }

    void look(PlacedText text, List<CitedNumber> cited) {
        if (registry.isEmpty()) {
            return;
        }
        for (CitedNumber citation : cited) {
            Symbol symbol = citation.byDate().orElse(citation.symbol());
            Optional<Registered> known = registry.find(symbol.text());
            known.ifPresent(found -> {
                date(found, citation, text);
                title(found, citation, text);
            });
            if (known.isEmpty()) {
                letter(symbol, citation, text);
            }
        }
    }

    private void date(Registered known, CitedNumber citation, PlacedText text) {
        if (citation.date().isEmpty() || known.date().isEmpty()) {
            return;
        }
        WrittenDate written = citation.date().get();
        LocalDate due = known.date().get();
        if (!written.day().equals(due)) {
            Span span = text.span(written.start(), written.end());
            String right = dates.written(due);
            findings.report(CitationRule.REGISTRY_DATE, span,
                    Sentence.of("registry-date", known.symbol(), due, right), Fix.writing(span, right));
        }
    }

    private void title(Registered known, CitedNumber citation, PlacedText text) {
        Optional<String> due = Optional.ofNullable(known.titles().get(language));
        String words = text.words();
        Matcher title = language == Language.CHINESE
                ? TITLE_BEFORE.matcher(words).region(Math.max(0, citation.start() - 2 * REACH - 60), citation.start())
                : TITLE_AFTER.matcher(words).region(citation.end(), words.length());
        boolean found = language == Language.CHINESE ? title.find() : title.lookingAt();
        int group = title.groupCount();
        if (due.isEmpty() || !found || folded(title.group(group)).equals(folded(due.get()))) {
            return;
        }
        int end = title.start(group) + title.group(group).stripTrailing().length();
        Span span = text.span(title.start(group), end);
        findings.report(CitationRule.REGISTRY_TITLE, span, Sentence.of("registry-title", known.symbol(), due.get()),
                Fix.writing(span, due.get()));
    }

    /** Titles are compared by their letters and digits: spaces, hyphens and marks differ without harm. */
    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Of an old number with letters, as 217 A (III), the letter is missing. */
    private void letter(Symbol symbol, CitedNumber citation, PlacedText text) {
        Optional<Registered> lettered = registry.lettered(symbol.text());
        lettered.ifPresent(known -> {
            Span span = text.span(citation.start(), citation.end());
            String letter = Symbol.parse(known.symbol()).flatMap(Symbol::letters).orElse("");
            String written = text.words().substring(citation.start(), citation.end());
            String right = written.replaceFirst("^([0-9]+(?:/[0-9]+)?)", "$1 " + Matcher.quoteReplacement(letter));
            findings.report(CitationRule.REGISTRY_NUMBER, span,
                    Sentence.of("registry-number", symbol.text(), known.symbol(), right), Fix.writing(span, right));
        });
    }
}
