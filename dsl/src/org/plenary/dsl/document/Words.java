package org.plenary.dsl.document;

import java.util.List;

/** The bare words of inline content: what is printed, without mark-up and without the marks of note calls. */
public final class Words implements Inline.Visitor<Void> {

    private final StringBuilder words = new StringBuilder();

    private Words() {
    }

    /** The words of this content. */
    public static String of(List<? extends Inline> content) {
        Words collected = new Words();
        collected.all(content);
        return collected.words.toString();
    }

    private Void all(List<? extends Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void text(Text text) {
        words.append(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return all(styled.content());
    }

    @Override
    public Void opening(Opening opening) {
        return all(opening.content());
    }

    @Override
    public Void noteCall(NoteCall call) {
        return null;
    }

    @Override
    public Void citation(Citation citation) {
        return all(citation.content());
    }

    @Override
    public Void reference(Reference reference) {
        words.append(reference.printed());
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        words.append('[');
        all(bracketed.content());
        words.append(']');
        return null;
    }
}
