package org.plenary.dsl.rules.punctuation;

import java.util.List;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * A quotation of several paragraphs, such as a draft recommended to another organ, has an opening quotation mark before
 * each paragraph and number (“1. Welcomes …), and the closing one only at the end. A quotation that is only indented
 * has none at all.
 */
final class QuotedParagraphs {

    private final Draft draft;
    private final Findings findings;
    private final String opening;
    private final String closing;

    QuotedParagraphs(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.opening = QuotationMarks.opening(draft.language());
        this.closing = QuotationMarks.closing(draft.language());
    }

    void look(Passage passage) {
        List<Statement> statements = passage.statements();
        if (statements.stream().map(Statement::paragraph).noneMatch(this::opens)) {
            return;
        }
        boolean open = true;
        for (Statement statement : statements) {
            Paragraph paragraph = statement.paragraph();
            if (open && !opens(paragraph)) {
                reportOpening(paragraph);
            }
            open = (open || opens(paragraph)) && !closes(paragraph);
        }
        if (open) {
            reportClosing(statements.get(statements.size() - 1).paragraph());
        }
    }

    private boolean opens(Paragraph paragraph) {
        int offset = paragraph.span().offset();
        return offset >= 0 && isOpening(draft.source().charAt(offset));
    }

    private boolean isOpening(char c) {
        return c == '"' || c == '«' || (draft.language() == Language.ARABIC ? c == '”' || c == '“' : c == '“');
    }

    private boolean closes(Paragraph paragraph) {
        String words = draft.text(paragraph).words();
        for (int i = words.length() - 1; i > 0; i--) {
            char c = words.charAt(i);
            if ("”“»\"".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private void reportOpening(Paragraph paragraph) {
        Span start = new Span(paragraph.span().offset(), 1);
        findings.report(PunctuationRule.QUOTED_PARAGRAPH, start,
                Sentence.of("quoted-paragraph.opening", opening.strip()),
                Fix.safe(Sentence.of("punctuation.write-here", opening.strip()), Edit.insert(start.offset(), opening)));
    }

    private void reportClosing(Paragraph paragraph) {
        PlacedText text = draft.text(paragraph);
        findings.report(PunctuationRule.QUOTED_PARAGRAPH, text.last(),
                Sentence.of("quoted-paragraph.closing", closing.strip()),
                Fix.safe(Sentence.of("punctuation.write-here", closing.strip()),
                        Edit.insert(text.last().end(), closing)));
    }
}
