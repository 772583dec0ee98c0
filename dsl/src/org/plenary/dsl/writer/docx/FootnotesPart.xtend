package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor

/** Writes the part that holds the footnotes; the first two are the rule above them and that above a continued one. */
@FinalFieldsConstructor
package final class FootnotesPart {

    val Printing printing
    val Relationships relationships

    def Part write() {
        val extension markup = new Markup
        element("footnotes", Namespaces.ROOT) [
            writeRule(markup, "separator", "-1")
            writeRule(markup, "continuationSeparator", "0")
            val calls = new NoteCalls(markup, printing, false)
            val inlines = new InlineWriter(markup, printing, relationships, calls)
            val notes = new NoteWriter(markup, printing, inlines)
            printing.document.notes.forEach [ note |
                element("footnote", #["id" -> printing.notes.numberOf(note.id).toString])[notes.write(note)]
            ]
        ]
        Part.word("word/footnotes.xml", "footnotes", markup)
    }

    /**
     * The rule of Word, as short as the style's indents leave it. The Organization's files have underscores instead,
     * but LibreOffice then prints no rule, or the mark of each note twice.
     */
    private def void writeRule(extension Markup markup, String type, String id) {
        element("footnote", #["type" -> type, "id" -> id]) [
            new ParagraphWriter(markup, printing).write(Styles.FOOTNOTE_RULE) [
                element("r")[empty(type)]
            ]
        ]
    }
}
