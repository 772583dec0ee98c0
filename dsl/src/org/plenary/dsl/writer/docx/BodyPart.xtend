package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor

/** Writes the part that holds the text. */
@FinalFieldsConstructor
package final class BodyPart {

    val Printing printing
    val Relationships relationships
    val Foundation foundation

    def Part write() {
        val extension markup = new Markup
        element("document", Namespaces.ROOT) [
            element("body") [
                writeBody(markup)
                foundation.writeSection(markup)
            ]
        ]
        Part.word("word/document.xml", "document.main", markup)
    }

    private def void writeBody(Markup markup) {
        val document = printing.document
        val calls = new NoteCalls(markup, printing, true)
        val inlines = new InlineWriter(markup, printing, relationships, calls)
        val paragraphs = new ParagraphWriter(markup, printing)
        val runs = new TextRuns(markup, printing.language)
        val blocks = new BlockWriter(markup, printing, inlines, LastParagraph.of(document))
        if (foundation.hasOwnHeads) {
            new MastheadTable(markup, printing, inlines).write(document.masthead, false)
        }
        new FrontMatter(paragraphs, inlines, runs).write(document.masthead) [
            printing.notes.calledFirstIn(document.masthead.symbol).forEach[calls.hangUp(it, runs)]
        ]
        blocks.write(document.body)
        blocks.writeClosing(document.closing)
        blocks.write(document.annexes)
        paragraphs.write(END_RULE)[]
    }
}
