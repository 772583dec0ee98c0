package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2

/** Writes single styles, as a style sheet defines them. Those that are there already (in a template) it leaves out. */
@FinalFieldsConstructor
package final class StyleWriter {

    val extension Markup markup
    val StyleNames names
    /** Whether a style is to be written. */
    val (Style)=>boolean wanted

    /** The style of paragraphs that have no other. */
    def void base(Style style, Procedure2<ParagraphFormat, RunFormat> look) {
        style("paragraph", style, #["default" -> "1"]) [
            writeLook(look)
        ]
    }

    def void paragraph(Style style, Style basedOn, Procedure2<ParagraphFormat, RunFormat> look) {
        style("paragraph", style, emptyList) [
            value("basedOn", names.idOf(basedOn))
            empty("qFormat")
            writeLook(look)
        ]
    }

    def void character(Style style, Procedure1<RunFormat> look) {
        style("character", style, emptyList) [
            empty("qFormat")
            (new RunFormat => look).write(markup, "rPr")
        ]
    }

    /** The one table style: a thin rule above, heavier ones under the heading row and at the end, none upright. */
    def void table(Style style) {
        style("table", Styles.TABLE_NORMAL, #["default" -> "1"]) [
            element("tblPr") [
                element("tblInd", #["w" -> "0", "type" -> "dxa"]) []
                writeCellMargins(0, 108)
            ]
        ]
        style("table", style, emptyList) [
            value("basedOn", names.idOf(Styles.TABLE_NORMAL))
            element("tblPr") [
                element("tblBorders") [
                    rule("top", 4)
                    rule("bottom", 12)
                ]
            ]
            element("tblStylePr", #["type" -> "firstRow"]) [
                element("tcPr") [
                    element("tcBorders")[rule("bottom", 12)]
                    value("vAlign", "bottom")
                ]
            ]
        ]
    }

    private def void writeCellMargins(int upright, int sideways) {
        element("tblCellMar") [
            #["top" -> upright, "left" -> sideways, "bottom" -> upright, "right" -> sideways].forEach [
                empty(key, "w" -> value.toString, "type" -> "dxa")
            ]
        ]
    }

    private def void rule(String side, int thickness) {
        empty(side, "val" -> "single", "sz" -> thickness.toString, "space" -> "0", "color" -> "auto")
    }

    private def void writeLook(Procedure2<ParagraphFormat, RunFormat> look) {
        val paragraph = new ParagraphFormat
        val run = new RunFormat
        look.apply(paragraph, run)
        paragraph.write(markup)
        run.write(markup, "rPr")
    }

    private def void style(String type, Style style, Iterable<Pair<String, String>> attributes, Runnable content) {
        if (wanted.apply(style)) {
            val custom = if (Character.isUpperCase(style.name.charAt(0)) && !BUILT_IN.contains(style.name)) "1" else "0"
            element("style", (#["type" -> type] + attributes + #["customStyle" -> custom].filter[custom == "1"] +
                #["styleId" -> names.idOf(style)]).toList) [
                value("name", style.name)
                content.run
            ]
        }
    }

    /** The names that Word itself knows; those that begin with a small letter are all its own. */
    static val BUILT_IN = #{"Normal", "Title", "Normal Table"}
}
