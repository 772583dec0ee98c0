package org.plenary.dsl.ide.text;

import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;

/** Counts the calls of notes in inline content, each of which is one character of the placed words. */
final class CallCount implements Inline.Visitor<Integer> {

    private CallCount() {
    }

    static int of(List<Inline> content) {
        return new CallCount().sum(content);
    }

    private int sum(List<Inline> content) {
        return content.stream().mapToInt(inline -> inline.accept(this)).sum();
    }

    @Override
    public Integer text(Text text) {
        return 0;
    }

    @Override
    public Integer styled(Styled styled) {
        return sum(styled.content());
    }

    @Override
    public Integer opening(Opening opening) {
        return sum(opening.content());
    }

    @Override
    public Integer noteCall(NoteCall call) {
        return 1;
    }

    @Override
    public Integer citation(Citation citation) {
        return sum(citation.content());
    }

    @Override
    public Integer reference(Reference reference) {
        return 0;
    }

    @Override
    public Integer bracketed(Bracketed bracketed) {
        return sum(bracketed.content());
    }
}
