package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import org.plenary.dsl.language.Language

/**
 * Writes the styles. The numbers are those of the UN's own files, measured on printed resolutions; sizes and distances
 * of lines are scaled for the script of the language.
 */
package final class StyleSheet {

    static val CENTRED = "center"
    static val JUSTIFIED = "both"

    val Language language
    val Typography typography
    val StyleWriter styles
    val extension Measures measures

    new(Language language, Typography typography, StyleWriter styles) {
        this.language = language
        this.typography = typography
        this.styles = styles
        this.measures = new Measures(language, typography)
    }

    /** The look of everything that has no style of its own. */
    def void writeDefaults(Markup markup) {
        markup.element("docDefaults") [
            markup.element("rPrDefault") [
                (new RunFormat => [
                    fonts = new FontSet(typography.latinFont, typography.eastAsianFont, typography.complexFont)
                    languages = LanguageTags.of(language)
                ]).write(markup, "rPr")
            ]
            markup.element("pPrDefault") []
        ]
    }

    /** All of them, each after the one that it is based on. */
    def void writeAll() {
        writeBase
        new FrontStyles(language, typography, styles).writeAll
        writeParagraphs
        writeHeadings
        writeDivisions
        writeNotes
        writeTables
        writeRunningLines
        new CharacterStyles(language, typography, styles).writeAll
    }

    private def void writeBase() {
        styles.base(NORMAL) [ p, r |
            p.noHyphenation = true
            if (language.rightToLeft) p.rightToLeft = true
            p.line = typography.lineOf(240)
            size(r, 20)
            if (typography.adjustsLetters) {
                r.spacing = typography.spacing
                r.scaling = typography.scaling
            }
            r.kerningFrom = 14
        ]
    }

    private def void writeParagraphs() {
        styles.paragraph(PREAMBULAR, NORMAL)[p, r|running(p, typography.indentOf(PREAMBULAR))]
        styles.paragraph(ORGAN_LINE, PREAMBULAR)[p, r|p.keepWithNext = true]
        styles.paragraph(OPERATIVE, PREAMBULAR)[]
        styles.paragraph(PLAIN, PREAMBULAR)[]
        (1 .. LEVELS).map[level|subParagraph(level)].forEach[indented]
        (0 .. LEVELS).map[level|continuation(level)].forEach[indented]
        styles.paragraph(CLOSING_LINE, NORMAL) [ p, r |
            keptAbove(p)
            p.before = 240
            p.indent = typography.indentOf(CLOSING_LINE)
            p.alignment = "right"
            emphasize(r)
        ]
        styles.paragraph(END_RULE, NORMAL) [ p, r |
            p.ruleAbove = 6
            p.before = 240
            p.indent = END_RULE.indent
        ]
    }

    private def void indented(Style style) {
        styles.paragraph(style, PREAMBULAR)[p, r|p.indent = typography.indentOf(style)]
    }

    private def void running(ParagraphFormat p, Indent indent) {
        p.tabs = tabStops.map["left" -> typography.tabOf(it)]
        p.after = 120
        p.indent = indent
        p.alignment = JUSTIFIED
    }

    /** As printed: the highest in 12 points, the next in 10, both bold; below that italics and then upright. */
    private def void writeHeadings() {
        (1 .. 6).forEach [ level |
            val style = heading(level)
            styles.paragraph(style, NORMAL) [ p, r |
                keptAbove(p)
                p.before = if (level <= 2) 240 else 120
                p.after = 120
                p.indent = typography.indentOf(style)
                p.outlineLevel = level
                if (level <= 3) r.bold = true
                if (level === 3 || level === 4) emphasize(r)
                if (level === 1) {
                    p.line = typography.lineOf(270)
                    size(r, 24)
                }
            ]
        ]
        styles.paragraph(SECTION_NUMBER, NORMAL)[p, r|centred(p, r, SECTION_NUMBER, 24)]
    }

    private def void writeDivisions() {
        styles.paragraph(PART_HEADING, NORMAL)[p, r|centred(p, r, PART_HEADING, 24)]
        styles.paragraph(PART_TITLE, NORMAL) [ p, r |
            centred(p, r, PART_TITLE, 20)
            p.before = 0
        ]
        styles.paragraph(ANNEX_HEADING, NORMAL)[p, r|divisionHeading(p, r, ANNEX_HEADING, 28)]
        styles.paragraph(ANNEX_TITLE, NORMAL)[p, r|divisionHeading(p, r, ANNEX_TITLE, 28)
            p.before = 0]
        styles.paragraph(APPENDIX_HEADING, NORMAL)[p, r|divisionHeading(p, r, APPENDIX_HEADING, 24)]
        styles.paragraph(APPENDIX_TITLE, NORMAL)[p, r|divisionHeading(p, r, APPENDIX_TITLE, 24)
            p.before = 0]
    }

    private def void centred(ParagraphFormat p, RunFormat r, Style style, int halfPoints) {
        divisionHeading(p, r, style, halfPoints)
        p.after = 120
        p.alignment = CENTRED
    }

    private def void divisionHeading(ParagraphFormat p, RunFormat r, Style style, int halfPoints) {
        keptAbove(p)
        p.before = 360
        p.after = 240
        p.line = typography.lineOf(Math.max(240, halfPoints * 10 + 30))
        p.indent = typography.indentOf(style)
        p.outlineLevel = 0
        r.bold = true
        size(r, halfPoints)
    }

    private def void writeNotes() {
        styles.paragraph(FOOTNOTE_TEXT, NORMAL) [ p, r |
            note(p, r, FOOTNOTE_TEXT)
            // LibreOffice draws the rule itself and leaves no room under it: the room is the first note's.
            p.before = 216
            p.closeToItsLike = true
        ]
        styles.paragraph(FOOTNOTE_CONTINUATION, NORMAL)[p, r|note(p, r, FOOTNOTE_CONTINUATION)]
        styles.paragraph(FOOTNOTE_RULE, NORMAL) [ p, r |
            p.line = 136
            p.indent = typography.indentOf(FOOTNOTE_RULE)
            r.bold = true
            narrow(r, 100)
            r.size = 16
        ]
    }

    private def void note(ParagraphFormat p, RunFormat r, Style style) {
        p.tabs = #["left" -> COLUMN]
        p.line = typography.lineOf(210)
        p.indent = typography.indentOf(style)
        if (typography.adjustsLetters) r.spacing = 5
        size(r, 17)
    }

    private def void writeTables() {
        styles.paragraph(TABLE_TEXT, NORMAL) [ p, r |
            p.before = 40
            p.after = 40
            p.line = typography.lineOf(210)
            size(r, 17)
        ]
        styles.paragraph(TABLE_HEADING, TABLE_TEXT) [ p, r |
            p.keepWithNext = true
            emphasize(r)
            size(r, 16)
        ]
        styles.paragraph(TABLE_END, NORMAL)[p, r|p.line = 120]
        styles.table(TABLE_GRID)
    }

    private def void writeRunningLines() {
        styles.paragraph(RUNNING_HEAD, NORMAL) [ p, r |
            p.line = typography.lineOf(197)
            small(r, 17)
            r.bold = true
        ]
        styles.paragraph(RUNNING_FOOT, NORMAL) [ p, r |
            p.tabs = #["right" -> PageSetup.UN.textWidth]
            p.line = 200
            small(r, 17)
            r.bold = true
        ]
        styles.paragraph(FIRST_FOOT, NORMAL) [ p, r |
            p.line = 240
            r.size = 20
        ]
    }
}
