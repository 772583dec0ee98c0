package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.plenary.dsl.language.Language

/** How the mark of a footnote looks, where it is called and where it stands before the note. */
@FinalFieldsConstructor
package final class NoteMarkLook {

    val Printing printing

    /** Numbers are raised; an asterisk stands high by itself. */
    def Procedure1<RunFormat> look(String mark) {
        return [
            style = printing.styleId(Styles.FOOTNOTE_REFERENCE)
            if (mark.startsWith("*")) position = "baseline"
        ]
    }

    /** Writes a mark; Arabic prints the number of a note in raised brackets. */
    def void write(TextRuns runs, String mark, Runnable content) {
        val bracketed = printing.language == Language.ARABIC && !mark.startsWith("*") && !mark.startsWith("(")
        if (bracketed) runs.text("(", look(mark))
        content.run
        if (bracketed) runs.text(")", look(mark))
    }
}
