package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import org.plenary.dsl.language.Language

/** Writes the styles of what stands above the text: the masthead, session, adoption, source, sponsors, title. */
package final class FrontStyles {

    val Typography typography
    val StyleWriter styles
    val extension Measures measures

    new(Language language, Typography typography, StyleWriter styles) {
        this.typography = typography
        this.styles = styles
        this.measures = new Measures(language, typography)
    }

    def void writeAll() {
        writeMastheadLines
        writeFrontLines
    }

    private def void writeMastheadLines() {
        styles.paragraph(MASTHEAD_NAME, NORMAL) [ p, r |
            p.after = 53
            p.line = typography.lineOf(300)
            size(r, 28)
            narrow(r, 96)
        ]
        styles.paragraph(MASTHEAD_SYMBOL, NORMAL) [ p, r |
            p.after = 53
            p.line = 400
            p.alignment = "right"
        ]
        styles.paragraph(MASTHEAD_ORGAN, NORMAL) [ p, r |
            p.before = 72
            p.line = typography.lineOf(390)
            r.bold = true
            size(r, 40)
            narrow(r, 97)
        ]
        styles.paragraph(MASTHEAD_IMPRINT, NORMAL)[p, r|p.line = typography.lineOf(235)]
        styles.paragraph(MASTHEAD_END, NORMAL) [ p, r |
            p.line = 20
            r.size = 2
            r.complexSize = 2
        ]
    }

    private def void writeFrontLines() {
        styles.paragraph(SESSION_LINE, NORMAL) [ p, r |
            p.keepWithNext = true
            p.line = typography.lineOf(232)
            r.bold = true
        ]
        styles.paragraph(AGENDA_ITEM, NORMAL)[p, r|p.line = typography.lineOf(232)]
        styles.paragraph(ADOPTION_LINE, NORMAL) [ p, r |
            keptAbove(p)
            p.after = 250
            p.line = typography.lineOf(300)
            p.indent = typography.indentOf(ADOPTION_LINE)
            r.bold = true
            if (typography.adjustsLetters) r.spacing = -2
            size(r, 28)
        ]
        styles.paragraph(SOURCE_LINE, NORMAL) [ p, r |
            p.after = 232
            p.indent = typography.indentOf(SOURCE_LINE)
        ]
        styles.paragraph(SPONSORS_LINE, NORMAL) [ p, r |
            p.after = 250
            p.indent = typography.indentOf(SPONSORS_LINE)
            r.bold = true
        ]
        styles.paragraph(TITLE, NORMAL)[p, r|title(p, r)]
        styles.paragraph(NUMBERED_TITLE, TITLE) [ p, r |
            p.tabs = #["right" -> 1022, "left" -> COLUMN]
            p.indent = typography.indentOf(NUMBERED_TITLE)
        ]
    }

    private def void title(ParagraphFormat p, RunFormat r) {
        keptAbove(p)
        p.line = typography.lineOf(270)
        p.after = 250
        p.indent = typography.indentOf(TITLE)
        p.outlineLevel = 0
        r.bold = true
        size(r, 24)
    }
}
