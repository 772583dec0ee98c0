package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.List
import java.util.regex.Pattern
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.document.Division
import org.plenary.dsl.document.Heading
import org.plenary.dsl.document.Text

/** Writes what heads parts, annexes and appendices, and their closing lines. */
@FinalFieldsConstructor
package final class DivisionWriter {

    /** "I", "XII", "A": the number of a section stands alone in the middle, its name in the next line. */
    static val LONE_NUMBER = Pattern.compile("[IVXLC]+|[A-Z]")

    val ParagraphWriter paragraphs
    val InlineWriter inlines
    val TextRuns runs
    val MarkerWriter markers

    def void write(Division division, Runnable content) {
        paragraphs.write(designationStyle(division.kind))[markers.plain(division.id, division.designation)]
        if (!division.title.empty) {
            paragraphs.write(titleStyle(division.kind))[inlines.write(division.title)]
        }
        content.run
        writeClosing(division.closing)
    }

    /** Meeting and date, close to one another. */
    def void writeClosing(List<String> lines) {
        lines.forEach [ line, index |
            paragraphs.write(CLOSING_LINE, [if (index > 0) before = 0])[runs.text(line)]
        ]
    }

    def Style headingStyle(Heading heading) {
        val words = heading.content.filter(Text).map[text.trim].join
        val alone = heading.content.forall[it instanceof Text] && LONE_NUMBER.matcher(words).matches
        if (alone) SECTION_NUMBER else Styles.heading(heading.level)
    }

    private def designationStyle(Division.Kind kind) {
        switch kind {
            case PART: PART_HEADING
            case ANNEX: ANNEX_HEADING
            case APPENDIX: APPENDIX_HEADING
        }
    }

    private def titleStyle(Division.Kind kind) {
        switch kind {
            case PART: PART_TITLE
            case ANNEX: ANNEX_TITLE
            case APPENDIX: APPENDIX_TITLE
        }
    }
}
