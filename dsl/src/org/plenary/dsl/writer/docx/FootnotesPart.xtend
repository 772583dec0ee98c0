package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor

/** Writes the part that holds the footnotes; the first two are the rule above them and that above a continued one. */
@FinalFieldsConstructor
package final class FootnotesPart {

    /** The rule as the Organization's files have it: eighteen underscores. */
    static val RULE = "__________________"

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

    private def void writeRule(extension Markup markup, String type, String id) {
        element("footnote", #["type" -> type, "id" -> id]) [
            new ParagraphWriter(markup, printing).write(Styles.FOOTNOTE_RULE) [
                val runs = new TextRuns(markup, printing.language)
                runs.text(RULE)
                // Word's own rule is twice as long, so it is hidden; LibreOffice draws none where it is missing.
                runs.run([hidden = true])[empty(type)]
            ]
        ]
    }
}
