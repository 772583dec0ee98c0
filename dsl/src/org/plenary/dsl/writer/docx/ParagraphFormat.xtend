package org.plenary.dsl.writer.docx

import java.util.List
import org.eclipse.xtend.lib.annotations.Accessors

/**
 * The look of a paragraph; what is not set is left to the style. All lengths are in twips. It writes itself in the
 * order that Word asks for.
 */
@Accessors
package final class ParagraphFormat {

    /** Id of a paragraph style. */
    String style
    boolean keepWithNext
    boolean keepTogether
    /** Thickness in eighths of a point. */
    Integer ruleAbove
    Integer ruleBelow
    /** Distance of the rule below, in points. */
    int ruleDistance = 1
    List<Pair<String, Integer>> tabs = emptyList
    boolean noHyphenation
    Boolean rightToLeft
    Integer before
    Integer after
    /** Exact height of lines. */
    Integer line
    Indent indent
    boolean closeToItsLike
    /** "both", "center", "right". */
    String alignment
    /** Level in the outline; 0 for the highest. */
    Integer outlineLevel

    /** Writes the properties of a paragraph. */
    def void write(extension Markup markup) {
        element("pPr") [
            writeFlow(markup)
            writeRules(markup)
            writeTabs(markup)
            if (noHyphenation) empty("suppressAutoHyphens")
            if (rightToLeft !== null) empty("bidi", if (rightToLeft) emptyList else #["val" -> "0"])
            writeSpacing(markup)
            if (indent !== null) writeIndent(markup)
            if (closeToItsLike) empty("contextualSpacing")
            if (alignment !== null) value("jc", alignment)
            if (outlineLevel !== null) value("outlineLvl", outlineLevel)
        ]
    }

    private def void writeFlow(extension Markup markup) {
        if (style !== null) value("pStyle", style)
        if (keepWithNext) empty("keepNext")
        if (keepTogether) empty("keepLines")
    }

    private def void writeRules(extension Markup markup) {
        if (ruleAbove !== null || ruleBelow !== null) {
            element("pBdr") [
                if (ruleAbove !== null) writeRule(markup, "top", ruleAbove)
                if (ruleBelow !== null) writeRule(markup, "bottom", ruleBelow)
            ]
        }
    }

    private def void writeRule(extension Markup markup, String side, int thickness) {
        empty(side, "val" -> "single", "sz" -> thickness.toString, "space" -> ruleDistance.toString,
            "color" -> "auto")
    }

    private def void writeTabs(extension Markup markup) {
        if (!tabs.empty) {
            element("tabs") [
                tabs.forEach[tab|empty("tab", "val" -> tab.key, "pos" -> tab.value.toString)]
            ]
        }
    }

    private def void writeSpacing(extension Markup markup) {
        val spacing = newArrayList
        if (before !== null) spacing += "before" -> before.toString
        if (after !== null) spacing += "after" -> after.toString
        if (line !== null) spacing += #["line" -> line.toString, "lineRule" -> "exact"]
        if (!spacing.empty) empty("spacing", spacing)
    }

    private def void writeIndent(extension Markup markup) {
        val first = if (indent.first < 0) "hanging" else "firstLine"
        empty("ind", "left" -> indent.left.toString, "right" -> indent.right.toString,
            first -> Math.abs(indent.first).toString)
    }
}
