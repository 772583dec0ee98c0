package org.plenary.dsl.rules.citations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Symbols of resolutions and decisions that are not whole, or have other signs than they should. */
final class SymbolForms {

    // What begins as such a symbol: A/RES/72, S/RES/1325, A/RES/72-278, a/res/72/278.
    private static final Pattern BEGUN = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:A/HRC|[ASE]|a/hrc|[ase])/"
            + "(?:RES|DEC|PRST|Res|Dec|res|dec|prst)(?:[/.\\s\\u00A0-][0-9A-Za-z/\\-\\u2010\\u2011]{0,14}"
            + "(?:[ \\u00A0]?[A-Z](?:-[A-Z])?(?![A-Za-z]))?(?:[ \\u00A0]?[(（][0-9A-Z\\-\\u2011]{1,9}[)）])?)?");
    private static final Pattern NO_YEAR = Pattern.compile("S/RES/([0-9]{1,4})");
    private static final Pattern PARTS = Pattern.compile("(?i)(A/HRC|[ASE])/(RES|DEC|PRST)[/.\\s\\u00A0-]+([0-9]{1,4})"
            + "[/.\\-\\u2010\\u2011]([0-9]{1,4})");

    private final Findings findings;
    private final CouncilNumbers council;

    SymbolForms(Findings findings, CouncilNumbers council) {
        this.findings = findings;
        this.council = council;
    }

    void look(PlacedText text) {
        String words = text.words();
        if (words.indexOf('/') < 0) {
            return;
        }
        Matcher begun = BEGUN.matcher(words);
        while (begun.find()) {
            String written = begun.group().replaceFirst("[\\s\\u00A0/.-]+$", "");
            if (!isOf(written)) {
                report(written, text.span(begun.start(), begun.start() + written.length()));
            }
        }
    }

    private static boolean isOf(String written) {
        return Symbol.parse(written).filter(symbol -> symbol.kind() == Symbol.Kind.RESOLUTION
                || symbol.kind() == Symbol.Kind.DECISION || symbol.kind() == Symbol.Kind.STATEMENT).isPresent();
    }

    private void report(String written, Span span) {
        Optional<String> meant = meant(written);
        Fix[] fixes = meant.map(symbol -> new Fix[] {Fix.writing(span, symbol)})
                .orElse(new Fix[0]);
        findings.report(CitationRule.SYMBOL, span, meant.map(symbol -> Sentence.of("citation-symbol.meant", written,
                symbol)).orElseGet(() -> Sentence.of("citation-symbol", written)), fixes);
    }

    /** What was most likely meant. */
    private Optional<String> meant(String written) {
        Matcher noYear = NO_YEAR.matcher(written);
        if (noYear.matches()) {
            return council.year(Integer.parseInt(noYear.group(1))).map(year -> written + " (" + year + ")");
        }
        Matcher parts = PARTS.matcher(written);
        return parts.matches() ? Optional.of((parts.group(1) + "/" + parts.group(2)).toUpperCase(Locale.ROOT)
                + "/" + parts.group(3) + "/" + parts.group(4)).filter(SymbolForms::isOf) : Optional.empty();
    }
}
