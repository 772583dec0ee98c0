package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.plenary.dsl.document.NoteCall
import org.plenary.dsl.language.Language

/**
 * Writes the calls of footnotes. The first call carries the note; a further one is a NOTEREF field to it, so that it
 * shows the right number whatever is edited before it.
 */
@FinalFieldsConstructor
package final class NoteCalls {

    /** No width, no ink: what marks a note in the body whose visible mark stands where Word allows no note. */
    static val NOTHING_SEEN = "\u200B"

    val extension Markup markup
    val Printing printing
    /** Word allows no note to be hung up in a footnote or a page header. */
    val boolean notesAllowed

    def void write(NoteCall call, TextRuns runs) {
        val notes = printing.notes
        if (notesAllowed && notes.anchor(call.noteId)) {
            marks.write(runs, call.mark) [
                bookmarked(call.noteId)[reference(call.noteId, call.mark, runs)]
            ]
            notes.calledFirstInNote(call.noteId).forEach[hangUp(runs)]
        } else if (notes.isAnchored(call.noteId) && !notes.hasOwnMark(call.noteId)) {
            marks.write(runs, call.mark) [
                val bookmark = printing.noteBookmark(call.noteId)
                runs.field("NOTEREF " + bookmark + " \\f \\h", call.mark, marks.look)
            ]
        } else {
            marks.write(runs, call.mark)[runs.text(call.mark, marks.look)]
        }
    }

    /** Puts a note at the foot of the page whose call stands elsewhere. */
    def void hangUp(String noteId, TextRuns runs) {
        if (printing.notes.anchor(noteId)) {
            reference(noteId, NOTHING_SEEN, runs)
            printing.notes.calledFirstInNote(noteId).forEach[hangUp(runs)]
        }
    }

    private def void reference(String noteId, String mark, TextRuns runs) {
        val number = printing.notes.numberOf(noteId).toString
        runs.run(marks.look) [
            if (printing.notes.hasOwnMark(noteId)) {
                empty("footnoteReference", "customMarkFollows" -> "1", "id" -> number)
                element("t")[text(mark)]
            } else {
                empty("footnoteReference", "id" -> number)
            }
        ]
    }

    private def void bookmarked(String noteId, Runnable content) {
        val id = printing.nextBookmark
        empty("bookmarkStart", "id" -> id, "name" -> printing.noteBookmark(noteId))
        content.run
        empty("bookmarkEnd", "id" -> id)
    }

    private def marks() {
        new NoteMarkLook(printing)
    }
}
