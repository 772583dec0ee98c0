package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.plenary.dsl.language.Language

/** How the call of a footnote looks. */
@FinalFieldsConstructor
package final class NoteMarkLook {

    val Printing printing

    /** Raised. LibreOffice takes only a raised mark for that of its note, and prints another twice. */
    def Procedure1<RunFormat> look() {
        return [style = printing.styleId(Styles.FOOTNOTE_REFERENCE)]
    }

    /** Writes the mark of a call; Arabic prints the number of a note in raised brackets. */
    def void write(TextRuns runs, String mark, Runnable content) {
        val bracketed = printing.language == Language.ARABIC && !mark.startsWith("*") && !mark.startsWith("(")
        if (bracketed) runs.text("(", look)
        content.run
        if (bracketed) runs.text(")", look)
    }
}
