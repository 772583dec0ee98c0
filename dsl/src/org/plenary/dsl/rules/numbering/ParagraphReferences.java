package org.plenary.dsl.rules.numbering;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.rules.numbering.WrittenReference.Target;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** References to paragraphs of this text, written or labelled: whether they exist, and stand where they are said to. */
final class ParagraphReferences {

    private final Draft draft;
    private final Findings findings;
    private final NumberedParagraphs body;

    ParagraphReferences(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.body = new NumberedParagraphs(draft.passages().get(0));
    }

    void look() {
        for (Passage passage : draft.passages()) {
            if (passage.kind() != Kind.NOTE) {
                look(passage, new NumberedParagraphs(passage));
            }
        }
    }

    private void look(Passage passage, NumberedParagraphs own) {
        // Of an annex, "paragraph 3 of the present resolution" is one of the resolution itself; a part is a resolution.
        NumberedParagraphs resolution = passage.kind() == Kind.PART ? own : body;
        List<Statement> statements = passage.statements();
        for (int place = 0; place < statements.size(); place++) {
            PlacedText text = draft.text(statements.get(place).paragraph());
            for (WrittenReference reference : WrittenReference.in(text.words(), draft.language())) {
                NumberedParagraphs meant = reference.direction() == Direction.HERE ? resolution : own;
                if (!meant.isEmpty()) {
                    reference.targets().forEach(target -> look(target, text, meant));
                    direction(reference, text, own, place);
                }
            }
        }
    }

    private void direction(WrittenReference reference, PlacedText text, NumberedParagraphs own, int place) {
        reference.targets().stream().filter(target -> isWrong(reference.direction(), target.number(), own, place))
                .forEach(target -> wrongWay(reference, target, text));
    }

    private void look(Target target, PlacedText text, NumberedParagraphs meant) {
        Span span = text.span(target.start(), target.end());
        if (!meant.has(target.number()) && !body.has(target.number())) {
            findings.report(NumberingRule.REFERENCE_MISSING, span,
                    Sentence.of("reference-missing.paragraph", target.number(), meant.last()));
        } else if (meant.has(target.number()) && !target.letter().isEmpty()
                && !meant.has(target.number(), target.letter())) {
            findings.report(NumberingRule.REFERENCE_MISSING, span,
                    Sentence.of("reference-missing.sub-paragraph", target.number(), target.letter()));
        }
    }

    private static boolean isWrong(Direction direction, int number, NumberedParagraphs own, int place) {
        return switch (direction) {
            case ABOVE -> own.isAfter(number, place) && !own.isBefore(number, place) && !own.holds(number, place);
            case BELOW -> own.isBefore(number, place) && !own.isAfter(number, place) && !own.holds(number, place);
            case HERE -> false;
        };
    }

    private void wrongWay(WrittenReference reference, Target target, PlacedText text) {
        String word = reference.word();
        Span span = text.span(reference.wordStart(), reference.wordStart() + word.length());
        Optional<String> contrary = reference.targets().size() == 1 ? Direction.contrary(word) : Optional.empty();
        findings.report(NumberingRule.REFERENCE_DIRECTION, span,
                contrary.map(other -> Sentence.of("reference-direction.contrary", target.number(), word, other))
                        .orElseGet(() -> Sentence.of("reference-direction", target.number(), word)),
                contrary.map(other -> new Fix[] {Fix.writing(span, other)}).orElse(new Fix[0]));
    }
}
