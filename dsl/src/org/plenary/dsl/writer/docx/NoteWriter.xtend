package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.Optional
import org.plenary.dsl.document.Note
import org.plenary.dsl.document.Paragraph

/** Writes the paragraphs of footnotes: the first with the mark of its note, all in the styles of footnotes. */
package final class NoteWriter extends BlockWriter {

    val extension Markup markup
    val Printing printing
    var Runnable pendingMark = []
    var first = false

    new(Markup markup, Printing printing, InlineWriter inlines) {
        super(markup, printing, inlines, Optional.empty)
        this.markup = markup
        this.printing = printing
    }

    def void write(Note note) {
        first = true
        pendingMark = [writeMark(note)]
        if (!(note.blocks.head instanceof Paragraph)) {
            paragraphs.write(FOOTNOTE_TEXT)[start]
        }
        write(note.blocks)
    }

    override protected style(Style style) {
        if (first) FOOTNOTE_TEXT else FOOTNOTE_CONTINUATION
    }

    override protected start() {
        pendingMark.run
        pendingMark = []
        first = false
    }

    override protected mark(String id, String marker, String sequence) {
        runs.text(marker)
        runs.tab
    }

    private def void writeMark(Note note) {
        // LibreOffice sets Word's number before anything else, so that brackets round it (in Arabic) would stand empty.
        runs.run(new NoteMarkLook(printing).look) [
            if (printing.notes.hasOwnMark(note.id)) {
                element("t")[text(note.mark)]
            } else {
                empty("footnoteRef")
            }
        ]
        runs.tab
    }
}
