package org.plenary.dsl.rules.spelling;

import java.util.BitSet;
import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;

/**
 * What is right in the words of a paragraph, or in another language: citations, references, the words that open it, and
 * what is set in italics: titles, names of ships, Latin.
 */
final class SilentPlaces extends DocumentWalk {

    private final BitSet silent = new BitSet();
    private int at;

    private SilentPlaces() {
    }

    /**
     * The indices in the words at which nothing is misspelt.
     *
     * @param words
     *            as they are placed; where content prints otherwise (in the heading of an annex) all may be misspelt
     */
    static BitSet of(List<Inline> content, String words) {
        SilentPlaces places = new SilentPlaces();
        if (Words.withCalls(content).equals(words)) {
            places.inlines(content);
        }
        return places.silent;
    }

    private Void skip(int length, boolean right) {
        silent.set(at, at + length, right);
        at += length;
        return null;
    }

    private Void skipAll(List<? extends Inline> content) {
        return skip(Words.withCalls(content).length(), true);
    }

    @Override
    public Void text(Text text) {
        return skip(text.text().length(), false);
    }

    @Override
    public Void styled(Styled styled) {
        return styled.style() == Styled.Style.ITALIC ? skipAll(styled.content()) : inlines(styled.content());
    }

    @Override
    public Void opening(Opening opening) {
        return skipAll(opening.content());
    }

    @Override
    public Void noteCall(NoteCall call) {
        return skip(1, true);
    }

    @Override
    public Void citation(Citation citation) {
        return skipAll(citation.content());
    }

    @Override
    public Void reference(Reference reference) {
        return skip(reference.printed().length(), true);
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        at++;
        inlines(bracketed.content());
        at++;
        return null;
    }
}
