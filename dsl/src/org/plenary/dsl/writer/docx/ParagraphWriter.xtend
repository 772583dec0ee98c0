package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.Accessors
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1

/** Writes paragraphs of one part, each in a named style; within a quotation they move inwards. */
@FinalFieldsConstructor
package final class ParagraphWriter {

    /** Deeper quotations would leave no room for words. */
    static val DEEPEST = 4

    val extension Markup markup
    val Printing printing
    var quotations = 0
    /** Whether the next paragraph stays on the page of the one after it. */
    @Accessors(PUBLIC_SETTER) var boolean keepNext = false

    def void write(Style style, Runnable content) {
        write(style, [], content)
    }

    /** Writes a paragraph with something beside what its style has. */
    def void write(Style style, Procedure1<ParagraphFormat> further, Runnable content) {
        element("p") [
            val format = new ParagraphFormat
            format.style = printing.styleId(style)
            if (quotations > 0) format.indent = printing.typography.indentOf(style).inwards(inwards)
            if (keepNext) format.keepWithNext = true
            keepNext = false
            further.apply(format)
            format.write(markup)
            content.run
        ]
    }

    /**
     * Writes a line of the masthead or foot. In an Arabic document some are in English, and read from left to right,
     * but stand at the edge where the others do.
     */
    def void writeLine(Style style, String line, Procedure1<ParagraphFormat> further) {
        val foreign = printing.language.rightToLeft && !ScriptRuns.hasArabic(line)
        write(style, [
            if (foreign) {
                rightToLeft = false
                alignment = "right"
            }
            further.apply(it)
        ]) [
            if (foreign) runs.foreign(line) else runs.text(line)
        ]
    }

    private def runs() {
        new TextRuns(markup, printing.language)
    }

    /** Lets everything that the content writes stand in one more quotation. */
    def void quoted(Runnable content) {
        quotations++
        content.run
        quotations--
    }

    /** How far quotations have moved the text inwards. */
    def int inwards() {
        Math.min(quotations, DEEPEST) * Styles.STEP
    }

    /** The name of the numbers of a level; a quotation counts its own. */
    def String sequence(String name) {
        if (quotations == 0) name else '''Quoted«quotations»«name»'''
    }
}
