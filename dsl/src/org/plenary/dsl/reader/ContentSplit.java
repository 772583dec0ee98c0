package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;

/**
 * Divides inline content after so many characters of its words; what holds words in two halves is divided with them.
 */
final class ContentSplit implements Inline.Visitor<Void> {

    private final List<Inline> before = new ArrayList<>();
    private final List<Inline> after = new ArrayList<>();
    private int left;

    private ContentSplit(int length) {
        this.left = length;
    }

    /** Divides after {@code length} UTF-16 units; a note call at the very place goes to the second half. */
    static ContentSplit at(int length, List<Inline> content) {
        ContentSplit split = new ContentSplit(length);
        for (Inline inline : content) {
            if (split.left <= 0) {
                split.after.add(inline);
            } else {
                inline.accept(split);
            }
        }
        return split;
    }

    List<Inline> before() {
        return before;
    }

    List<Inline> after() {
        return after;
    }

    @Override
    public Void text(Text text) {
        int cut = Math.min(left, text.text().length());
        before.add(new Text(text.text().substring(0, cut)));
        if (cut < text.text().length()) {
            after.add(new Text(text.text().substring(cut)));
        }
        left -= cut;
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        ContentSplit inner = inner(styled.content());
        addHalves(inner, styled, half -> new Styled(styled.style(), half));
        return null;
    }

    @Override
    public Void citation(Citation citation) {
        ContentSplit inner = inner(citation.content());
        addHalves(inner, citation, half -> new Citation(half, citation.symbol(), citation.link()));
        return null;
    }

    @Override
    public Void opening(Opening opening) {
        return whole(opening);
    }

    @Override
    public Void noteCall(NoteCall call) {
        before.add(call);
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        return whole(reference);
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        return whole(bracketed);
    }

    private Void whole(Inline inline) {
        before.add(inline);
        left -= Words.of(List.of(inline)).length();
        return null;
    }

    private ContentSplit inner(List<Inline> content) {
        ContentSplit inner = at(left, content);
        left -= Words.of(content).length();
        return inner;
    }

    private void addHalves(ContentSplit inner, Inline whole, Function<List<Inline>, Inline> make) {
        if (inner.after.isEmpty()) {
            before.add(whole);
        } else {
            before.add(make.apply(inner.before));
            after.add(make.apply(inner.after));
        }
    }
}
