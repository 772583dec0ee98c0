package org.plenary.dsl.document;

import java.util.List;

/** The bare words of inline content: what is printed, without mark-up and without the marks of note calls. */
public final class Words extends DocumentWalk {

    /** Stands for the mark of a footnote where it matters that one is called. */
    public static final char CALL = '\uFFFC';

    private final StringBuilder words = new StringBuilder();
    private final String call;

    private Words(String call) {
        this.call = call;
    }

    /** The words of this content. */
    public static String of(List<? extends Inline> content) {
        return of(content, "");
    }

    /** The same with {@link #CALL} where a footnote is called. */
    public static String withCalls(List<? extends Inline> content) {
        return of(content, String.valueOf(CALL));
    }

    private static String of(List<? extends Inline> content, String call) {
        Words collected = new Words(call);
        collected.inlines(content);
        return collected.words.toString();
    }

    @Override
    public Void text(Text text) {
        words.append(text.text());
        return null;
    }

    @Override
    public Void noteCall(NoteCall noteCall) {
        words.append(call);
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        words.append(reference.printed());
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        words.append('[');
        inlines(bracketed.content());
        words.append(']');
        return null;
    }
}
