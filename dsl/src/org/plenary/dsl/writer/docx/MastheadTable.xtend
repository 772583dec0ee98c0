package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.List
import org.plenary.dsl.document.Masthead
import org.plenary.dsl.document.Text

/**
 * Writes the head of the first page: "United Nations" and the symbol, a rule, the organ and the imprint, a heavier
 * rule. The first cell is left free; a template of the drafter's own may hold an emblem there.
 */
package final class MastheadTable {

    /** As printed: the free cell, the organ's column, a gap, a further column, a gap, the imprint. */
    static val COLUMNS = #[1267, 1872, 245, 3111, 245, 3096]
    static val THIN_RULE = 4
    static val HEAVY_RULE = 12

    val extension Markup markup
    val Printing printing
    val TextRuns runs
    val InlineWriter inlines
    val ParagraphWriter paragraphs
    val List<Integer> columns

    new(Markup markup, Printing printing, InlineWriter inlines) {
        this.markup = markup
        this.printing = printing
        this.inlines = inlines
        this.runs = new TextRuns(markup, printing.language)
        this.paragraphs = new ParagraphWriter(markup, printing)
        val width = printing.page.textWidth - 4
        this.columns = COLUMNS.map[it * width / COLUMNS.reduce[a, b|a + b]].toList
    }

    /** Writes the table with rows as high as on the printed page, or only as high as they need to be. */
    def void write(Masthead masthead, boolean exactly) {
        element("tbl") [
            writeProperties
            element("tblGrid")[columns.forEach[empty("gridCol", "w" -> toString)]]
            row(864, exactly) [
                cell(0, 1, THIN_RULE)[paragraphs.write(MASTHEAD_NAME)[]]
                cell(1, 3, THIN_RULE)[paragraphs.write(MASTHEAD_NAME)[runs.text(masthead.unitedNations)]]
                cell(4, 2, THIN_RULE)[writeSymbol(masthead)]
            ]
            row(if (exactly) 2895 else 0, exactly) [
                cell(0, 1, HEAVY_RULE)[paragraphs.write(MASTHEAD_ORGAN)[]]
                cell(1, 3, HEAVY_RULE)[paragraphs.write(MASTHEAD_ORGAN)[runs.text(masthead.organ)]]
                cell(4, 1, HEAVY_RULE)[paragraphs.write(MASTHEAD_IMPRINT)[]]
                cell(5, 1, HEAVY_RULE)[writeImprint(masthead)]
            ]
        ]
        paragraphs.write(MASTHEAD_END)[]
    }

    private def void writeProperties() {
        element("tblPr") [
            if (printing.language.rightToLeft) empty("bidiVisual")
            empty("tblW", "w" -> columns.reduce[a, b|a + b].toString, "type" -> "dxa")
            empty("tblLayout", "type" -> "fixed")
            element("tblCellMar") [
                empty("left", "w" -> "0", "type" -> "dxa")
                empty("right", "w" -> "0", "type" -> "dxa")
            ]
        ]
    }

    private def void row(int height, boolean exactly, Runnable cells) {
        element("tr") [
            element("trPr") [
                val rule = if (exactly) "exact" else "atLeast"
                empty("trHeight", "val" -> height.toString, "hRule" -> rule)
            ]
            cells.run
        ]
    }

    private def void cell(int from, int span, int rule, Runnable content) {
        element("tc") [
            element("tcPr") [
                val width = columns.subList(from, from + span).reduce[a, b|a + b]
                empty("tcW", "w" -> width.toString, "type" -> "dxa")
                if (span > 1) value("gridSpan", span)
                element("tcBorders") [
                    empty("bottom", "val" -> "single", "sz" -> rule.toString, "space" -> "0", "color" -> "auto")
                ]
                // "United Nations" and the symbol stand on their rule; the organ hangs from it.
                if (rule === THIN_RULE) value("vAlign", "bottom")
            ]
            content.run
        ]
    }

    /** The letters of the organ are large: A/RES/72/278, S/RES/1325 (2000). */
    private def void writeSymbol(Masthead masthead) {
        paragraphs.write(MASTHEAD_SYMBOL) [
            val first = masthead.symbol.head
            val slash = if (first instanceof Text) first.text.indexOf("/") else -1
            if (first instanceof Text && slash > 0) {
                val symbol = (first as Text).text
                runs.text(symbol.substring(0, slash))[style = printing.styleId(SYMBOL_INITIAL)]
                runs.foreign(symbol.substring(slash))
                inlines.write(masthead.symbol.tail.toList)
            } else {
                inlines.write(masthead.symbol)
            }
        ]
    }

    /** The distribution stands lower than the organ's base line; the other lines follow close. */
    private def void writeImprint(Masthead masthead) {
        if (masthead.imprint.empty) {
            paragraphs.write(MASTHEAD_IMPRINT)[]
        }
        masthead.imprint.forEach [ line, index |
            paragraphs.writeLine(MASTHEAD_IMPRINT, line)[if (index === 0) before = 220]
        ]
    }
}
