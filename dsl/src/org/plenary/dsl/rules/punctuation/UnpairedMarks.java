package org.plenary.dsl.rules.punctuation;

import java.util.List;
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
 * Brackets and quotation marks come in pairs. A quotation of several paragraphs has an opening mark before each of them
 * and a closing one only at the end.
 */
final class UnpairedMarks {

    private final Draft draft;
    private final Findings findings;
    private final Pairs pairs;

    UnpairedMarks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.pairs = new Pairs(draft.language());
    }

    void look(Passage passage) {
        List<Statement> statements = passage.statements();
        for (int i = 0; i < statements.size(); i++) {
            PlacedText text = draft.text(statements.get(i).paragraph());
            boolean goesOn = i + 1 < statements.size()
                    && pairs.opensQuotation(draft.text(statements.get(i + 1).paragraph()).words());
            for (int at : pairs.unpaired(text.written())) {
                boolean quotation = pairs.isQuotation(text.words().charAt(at));
                if (!quotation || !goesOn && passage.kind() != Passage.Kind.QUOTATION) {
                    report(text, at);
                }
            }
        }
    }

    private void report(PlacedText text, int at) {
        char mark = text.words().charAt(at);
        String key = pairs.opens(mark) ? "unpaired-mark.opening" : "unpaired-mark.closing";
        findings.report(PunctuationRule.UNPAIRED, text.span(at, at + 1), Sentence.of(key, mark),
                Fix.choice(Sentence.of("punctuation.delete", mark), new Edit(withSpace(text, at), "")));
    }

    // « and » take their no-break space along.
    private static Span withSpace(PlacedText text, int at) {
        String words = text.words();
        boolean before = words.charAt(at) == '»' && at > 0 && isNoBreak(words.charAt(at - 1));
        boolean after = words.charAt(at) == '«' && at + 1 < words.length() && isNoBreak(words.charAt(at + 1));
        return text.span(before ? at - 1 : at, after ? at + 2 : at + 1);
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }
}
