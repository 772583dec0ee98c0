package org.plenary.dsl.rules.punctuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Arabic texts write their numbers in Arabic-Indic digits (٢٠١٨) or in European ones (2018); either is right, but one
 * text keeps to one of them. Symbols always have European digits: A/72/278.
 */
final class DigitSystems {

    // Not in a symbol, an address or a Latin word: A/72/278, COVID-19.
    private static final Pattern EUROPEAN = Pattern
            .compile("\\d+(?<![\\p{IsLatin}/.:-]\\d{1,20})(?![\\p{IsLatin}\\d/:-])");
    private static final Pattern INDIC = Pattern.compile("[\u0660-\u0669]+");

    private final Draft draft;
    private final Findings findings;
    private final List<Span> european = new ArrayList<>();
    private final List<Span> indic = new ArrayList<>();

    DigitSystems(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** Whether a text has Arabic-Indic digits at all; most have none. */
    static boolean mayMix(String source) {
        return source.chars().anyMatch(c -> c >= '\u0660' && c <= '\u0669');
    }

    /** Gathers the numbers of a block. */
    void gather(Block block) {
        PlacedText text = draft.text(block);
        gather(text, INDIC, indic);
        gather(text, EUROPEAN, european);
    }

    private static void gather(PlacedText text, Pattern digits, List<Span> spans) {
        Matcher found = digits.matcher(text.words());
        while (found.find()) {
            spans.add(text.span(found.start(), found.end()));
        }
    }

    /** Reports the first number of the system that is used less, once both were gathered. */
    void report() {
        List<Span> fewer = indic.size() <= european.size() ? indic : european;
        if (fewer.isEmpty()) {
            return;
        }
        List<Edit> edits = fewer.stream().sorted(Comparator.comparingInt(Span::offset)).map(this::exchanged).toList();
        String first = draft.source().substring(edits.get(0).span().offset(), edits.get(0).span().end());
        findings.report(PunctuationRule.DIGIT_SYSTEMS, edits.get(0).span(), Sentence.of("digit-systems", first),
                new Fix(Sentence.of("digit-systems.one-kind"), false, edits));
    }

    private Edit exchanged(Span span) {
        StringBuilder other = new StringBuilder();
        draft.source().substring(span.offset(), span.end()).chars()
                .forEach(c -> other.append((char) (c >= '\u0660' ? c - '\u0660' + '0' : c - '0' + '\u0660')));
        return new Edit(span, other.toString());
    }
}
