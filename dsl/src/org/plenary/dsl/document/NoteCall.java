package org.plenary.dsl.document;

/**
 * The place where a footnote is called.
 *
 * @param noteId
 *            {@link Note#id()}
 * @param mark
 *            as printed: "1", "*"
 * @param first
 *            whether it is the first call of this note; a note called again prints the same mark again
 */
public record NoteCall(String noteId, String mark, boolean first) implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noteCall(this);
    }
}
