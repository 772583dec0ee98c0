package org.plenary.dsl.document;

/** What stands beside one another in a line of text. */
public sealed interface Inline permits Text, Styled, Opening, NoteCall, Citation, Reference, Bracketed {

    /** Does what the visitor has for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One deed for each kind of inline content.
     *
     * @param <R>
     *            what the deed gives
     */
    interface Visitor<R> {

        R text(Text text);

        R styled(Styled styled);

        R opening(Opening opening);

        R noteCall(NoteCall call);

        R citation(Citation citation);

        R reference(Reference reference);

        R bracketed(Bracketed bracketed);
    }
}
