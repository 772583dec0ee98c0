package org.plenary.dsl.rules.structure;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Square brackets hold what is not agreed. They go away on agreement, so that an adopted text has none. */
final class AdoptedBrackets {

    private final Draft draft;
    private final Findings findings;

    AdoptedBrackets(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        if (draft.header().draft()) {
            return;
        }
        for (Passage passage : draft.passages()) {
            passage.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                    .forEach(heading -> look(heading, heading.content()));
            for (Statement statement : passage.statements()) {
                Paragraph paragraph = statement.paragraph();
                look(paragraph, paragraph.content());
            }
        }
    }

    private void look(Block block, List<Inline> content) {
        if (content.stream().anyMatch(inline -> inline instanceof Bracketed || inline instanceof Styled)) {
            PlacedText text = draft.text(block);
            // The call of a footnote that is not written prints as it was typed: what follows has no certain place.
            if (text.words().equals(Words.withCalls(content))) {
                look(content, 0, text);
            }
        }
    }

    private void look(List<Inline> content, int start, PlacedText text) {
        int offset = start;
        for (Inline inline : content) {
            int length = Words.withCalls(List.of(inline)).length();
            if (inline instanceof Bracketed bracketed) {
                report(bracketed, text.span(offset, offset + length));
            } else if (inline instanceof Styled styled) {
                look(styled.content(), offset, text);
            }
            offset += length;
        }
    }

    private void report(Bracketed bracketed, Span span) {
        String source = draft.source();
        int close = span.end() - 1;
        boolean proposed = !bracketed.proposers().isEmpty() && source.startsWith("{", span.end());
        int end = proposed ? source.indexOf('}', span.end()) + 1 : span.end();
        Span behind = new Span(close, Math.max(end, span.end()) - close);
        findings.report(StructureRule.ADOPTED_BRACKETS, span,
                Sentence.of("adopted-brackets", shortened(Words.of(List.of(bracketed)))),
                Fix.choice(Sentence.of("adopted-brackets.take-out"), new Edit(new Span(span.offset(), 1), ""),
                        new Edit(behind, "")));
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 57) + "…";
    }
}
