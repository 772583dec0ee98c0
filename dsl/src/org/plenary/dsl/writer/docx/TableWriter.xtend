package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.List
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.document.Table

/** Writes tables: as wide as the text column, rules between heading and rows and no upright ones. */
@FinalFieldsConstructor
package final class TableWriter {

    val extension Markup markup
    val Printing printing
    val InlineWriter inlines
    val ParagraphWriter paragraphs

    def void write(Table table) {
        val width = printing.page.textWidth - 2 * (COLUMN + paragraphs.inwards)
        val widths = new ColumnWidths(printing.language).of(table, width)
        element("tbl") [
            writeProperties(width)
            element("tblGrid")[widths.forEach[empty("gridCol", "w" -> toString)]]
            writeRow(table.header, true, table.columns, widths)
            table.rows.forEach[writeRow(false, table.columns, widths)]
        ]
        // Word joins two tables that nothing parts, and wants a paragraph after the last.
        paragraphs.write(TABLE_END)[]
    }

    private def void writeProperties(int width) {
        element("tblPr") [
            value("tblStyle", printing.styleId(TABLE_GRID))
            if (printing.language.rightToLeft) empty("bidiVisual")
            empty("tblW", "w" -> width.toString, "type" -> "dxa")
            empty("tblInd", "w" -> (COLUMN + paragraphs.inwards).toString, "type" -> "dxa")
            empty("tblLayout", "type" -> "fixed")
            empty("tblLook", "val" -> "0020", "firstRow" -> "1", "lastRow" -> "0", "firstColumn" -> "0",
                "lastColumn" -> "0", "noHBand" -> "1", "noVBand" -> "1")
        ]
    }

    private def void writeRow(Table.Row row, boolean heading, List<Table.Alignment> columns, List<Integer> widths) {
        element("tr") [
            element("trPr") [
                empty("cantSplit")
                if (heading) empty("tblHeader")
            ]
            row.cells.forEach [ cell, index |
                element("tc") [
                    element("tcPr")[empty("tcW", "w" -> widths.get(index).toString, "type" -> "dxa")]
                    val style = if (heading) TABLE_HEADING else TABLE_TEXT
                    element("p") [
                        (new ParagraphFormat => [
                            it.style = printing.styleId(style)
                            alignment = alignment(columns.get(index))
                        ]).write(markup)
                        inlines.write(cell)
                    ]
                ]
            ]
        ]
    }

    private def alignment(Table.Alignment alignment) {
        switch alignment {
            case START: null
            case CENTRE: "center"
            case END: "right"
        }
    }
}
