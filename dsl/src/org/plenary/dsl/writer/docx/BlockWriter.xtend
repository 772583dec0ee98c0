package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import java.util.List
import java.util.Optional
import org.plenary.dsl.document.Block
import org.plenary.dsl.document.Continuation
import org.plenary.dsl.document.Division
import org.plenary.dsl.document.Heading
import org.plenary.dsl.document.Inline
import org.plenary.dsl.document.OperativeParagraph
import org.plenary.dsl.document.OrganLine
import org.plenary.dsl.document.PlainParagraph
import org.plenary.dsl.document.PreambularParagraph
import org.plenary.dsl.document.Quotation
import org.plenary.dsl.document.SubParagraph
import org.plenary.dsl.document.Table

/** Writes the blocks of the body. */
package class BlockWriter implements Block.Visitor<Void> {

    static val OPERATIVE_SEQUENCE = "Paragraph"

    protected val ParagraphWriter paragraphs
    protected val InlineWriter inlines
    protected val TextRuns runs
    val MarkerWriter markers
    val TableWriter tables
    val DivisionWriter divisions
    val Optional<Block> last
    /** Level of the sub-paragraph that the current block stands in; 0 directly in a paragraph. */
    var level = 0

    /**
     * For one part.
     *
     * @param last
     *            the paragraph that stays with what follows the blocks
     */
    new(Markup markup, Printing printing, InlineWriter inlines, Optional<Block> last) {
        this.last = last
        this.inlines = inlines
        this.runs = new TextRuns(markup, printing.language)
        this.paragraphs = new ParagraphWriter(markup, printing)
        this.markers = new MarkerWriter(markup, printing, runs)
        this.tables = new TableWriter(markup, printing, inlines, paragraphs)
        this.divisions = new DivisionWriter(paragraphs, inlines, runs, markers)
    }

    def void write(List<? extends Block> blocks) {
        blocks.forEach [ block |
            paragraphs.keepNext = last.present && last.get === block
            block.accept(this)
        ]
    }

    def void writeClosing(List<String> lines) {
        divisions.writeClosing(lines)
    }

    override organLine(OrganLine line) {
        paragraphs.write(style(ORGAN_LINE)) [
            start
            inlines.write(ORGAN_NAME, line.name)
            inlines.write(line.rest)
        ]
        null
    }

    override preambular(PreambularParagraph paragraph) {
        unmarked(PREAMBULAR, paragraph.content)
        nested(0, paragraph.children)
    }

    override operative(OperativeParagraph paragraph) {
        paragraphs.write(style(OPERATIVE)) [
            start
            if (!paragraph.marker.empty) {
                mark(paragraph.id, paragraph.marker.printed, OPERATIVE_SEQUENCE)
            }
            inlines.write(paragraph.content)
        ]
        nested(0, paragraph.children)
    }

    override subParagraph(SubParagraph paragraph) {
        paragraphs.write(style(Styles.subParagraph(paragraph.level))) [
            start
            mark(paragraph.id, paragraph.marker.printed, levelSequence(paragraph.level))
            inlines.write(paragraph.content)
        ]
        nested(paragraph.level, paragraph.children)
    }

    override continuation(Continuation paragraph) {
        unmarked(Styles.continuation(level), paragraph.content)
        nested(level, paragraph.children)
    }

    override plain(PlainParagraph paragraph) {
        unmarked(PLAIN, paragraph.content)
        nested(0, paragraph.children)
    }

    override heading(Heading heading) {
        unmarked(divisions.headingStyle(heading), heading.content)
    }

    override quotation(Quotation quotation) {
        paragraphs.quoted[nested(0, quotation.blocks)]
        null
    }

    override table(Table table) {
        tables.write(table)
        null
    }

    override division(Division division) {
        divisions.write(division)[write(division.blocks)]
        null
    }

    /** The style of a paragraph in this part. */
    protected def Style style(Style style) {
        style
    }

    /** Writes what stands before the words of a paragraph, its number aside. */
    protected def void start() {
    }

    protected def void mark(String id, String marker, String sequence) {
        markers.counted(id, marker, paragraphs.sequence(sequence))
        runs.tab
    }

    private def Void unmarked(Style style, List<Inline> content) {
        paragraphs.write(style(style)) [
            start
            inlines.write(content)
        ]
        null
    }

    /** The letters of the next level begin again under each paragraph. */
    private def Void nested(int parent, List<Block> children) {
        val outer = level
        level = parent
        if (!children.empty) {
            markers.begin(paragraphs.sequence(levelSequence(parent + 1)))
            write(children)
        }
        level = outer
        null
    }

    private def levelSequence(int level) {
        "SubParagraph" + level
    }
}
