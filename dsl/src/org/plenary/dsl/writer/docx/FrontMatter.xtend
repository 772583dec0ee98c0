package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.List
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.document.Masthead

/** Writes the lines between the masthead and the text: session, agenda item, sponsors, adoption, source and title. */
@FinalFieldsConstructor
package final class FrontMatter {

    /** Room under the last line of session and agenda item. */
    static val ROOM_BELOW = 350

    val ParagraphWriter paragraphs
    val InlineWriter inlines
    val TextRuns runs

    /**
     * Writes them.
     *
     * @param before
     *            written at the start of the first line: the notes that the masthead calls
     */
    def void write(Masthead masthead, Runnable before) {
        val lines = newArrayList
        masthead.session.forEach[lines += SESSION_LINE -> it]
        if (!masthead.agendaItem.empty) lines += AGENDA_ITEM -> masthead.agendaItem
        if (lines.empty && !masthead.symbol.empty) lines += AGENDA_ITEM -> ""
        writeLines(lines, before)
        if (!masthead.sponsors.empty) paragraphs.write(SPONSORS_LINE)[inlines.write(masthead.sponsors)]
        writeTitle(masthead)
    }

    private def void writeLines(List<Pair<Style, String>> lines, Runnable before) {
        lines.forEach [ line, index |
            val last = index === lines.size - 1
            paragraphs.write(line.key, [if (last) after = ROOM_BELOW]) [
                if (index === 0) before.run
                runs.text(line.value)
            ]
        ]
    }

    /** A Security Council text has no title: its number stands alone, above the line that says when it was adopted. */
    private def void writeTitle(Masthead masthead) {
        if (masthead.title.empty && !masthead.titleNumber.empty) {
            paragraphs.write(TITLE)[runs.text(masthead.titleNumber)]
        }
        if (!masthead.adoption.empty) paragraphs.write(ADOPTION_LINE)[runs.textWithWholeDates(masthead.adoption)]
        if (!masthead.source.empty) paragraphs.write(SOURCE_LINE)[inlines.write(masthead.source)]
        if (!masthead.title.empty) {
            if (masthead.titleNumber.empty) {
                paragraphs.write(TITLE)[inlines.write(masthead.title)]
            } else {
                writeNumberedTitle(masthead)
            }
        }
    }

    private def void writeNumberedTitle(Masthead masthead) {
        paragraphs.write(NUMBERED_TITLE) [
            runs.tab
            runs.text(masthead.titleNumber)
            runs.tab
            inlines.write(masthead.title)
        ]
    }
}
