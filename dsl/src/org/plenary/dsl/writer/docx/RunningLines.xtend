package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.Optional
import org.plenary.dsl.writer.text.Wording

/**
 * Writes the heads and feet of the pages after the first: the symbol and the number of the page at the outer edge, the
 * title and the job number at the inner one.
 */
package final class RunningLines {

    static val HEAD_HEIGHT = 773
    static val RULE = 2

    val extension Markup markup
    val Printing printing
    val TextRuns runs
    val ParagraphWriter paragraphs
    val String symbol
    val Optional<String> title

    new(Markup markup, Printing printing) {
        this.markup = markup
        this.printing = printing
        this.runs = new TextRuns(markup, printing.language)
        this.paragraphs = new ParagraphWriter(markup, printing)
        this.symbol = Wording.withoutNoteCalls(printing.document.masthead.symbol, printing.language)
        this.title = RunningTitle.of(printing.document)
    }

    /** The head of odd pages, whose outer edge is at the right, or of even ones. */
    def void writeHead(boolean odd) {
        if (title.present) {
            writeTitledHead(odd)
        } else {
            paragraphs.write(RUNNING_HEAD, [
                before = 576
                ruleBelow = RULE
                ruleDistance = 4
                if (odd) alignment = "right"
            ])[runs.text(symbol)]
        }
    }

    /**
     * The foot of odd pages: "18-08219" and "3/5"; of even ones the other way round, and so in Arabic, whose outer edge
     * is the left one. It holds numbers only, and reads from left to right in every language.
     */
    def void writeFoot(boolean odd) {
        paragraphs.write(RUNNING_FOOT, [
            tabs = #["right" -> printing.page.textWidth]
            if (printing.language.rightToLeft) rightToLeft = false
        ]) [
            if (odd != printing.language.rightToLeft) {
                writeJobNumber
                runs.tab
                writePage
            } else {
                writePage
                runs.tab
                writeJobNumber
            }
        ]
    }

    /** The foot of the first page; its height ends the text where the printed page ends it. */
    def void writeFirstFoot() {
        paragraphs.writeLine(FIRST_FOOT, printing.document.masthead.jobLine)[before = 622]
        paragraphs.write(FIRST_FOOT, [line = 170])[]
    }

    private def void writeJobNumber() {
        runs.text(printing.document.masthead.jobNumber)[style = printing.styleId(JOB_NUMBER)]
    }

    private def void writePage() {
        runs.field("PAGE", "1")[]
        runs.foreign("/")
        runs.field("NUMPAGES", "1")[]
    }

    private def void writeTitledHead(boolean odd) {
        val half = printing.page.textWidth / 2
        element("tbl") [
            element("tblPr") [
                if (printing.language.rightToLeft) empty("bidiVisual")
                empty("tblW", "w" -> (2 * half).toString, "type" -> "dxa")
                empty("tblLayout", "type" -> "fixed")
                element("tblCellMar") [
                    empty("left", "w" -> "0", "type" -> "dxa")
                    empty("bottom", "w" -> "80", "type" -> "dxa")
                    empty("right", "w" -> "0", "type" -> "dxa")
                ]
            ]
            element("tblGrid") [
                empty("gridCol", "w" -> half.toString)
                empty("gridCol", "w" -> half.toString)
            ]
            element("tr") [
                element("trPr")[empty("trHeight", "val" -> HEAD_HEIGHT.toString, "hRule" -> "exact")]
                cell(half, if (odd) title.get else symbol, false)
                cell(half, if (odd) symbol else title.get, true)
            ]
        ]
        paragraphs.write(MASTHEAD_END)[]
    }

    private def void cell(int width, String words, boolean atEnd) {
        element("tc") [
            element("tcPr") [
                empty("tcW", "w" -> width.toString, "type" -> "dxa")
                element("tcBorders") [
                    empty("bottom", "val" -> "single", "sz" -> RULE.toString, "space" -> "0", "color" -> "auto")
                ]
                value("vAlign", "bottom")
            ]
            paragraphs.write(RUNNING_HEAD, [if (atEnd) alignment = "right"])[runs.text(words)]
        ]
    }
}
