package org.plenary.dsl.writer.docx

/** The page of a General Assembly resolution: US Letter, the masthead on the first page, running heads after. */
package final class UnitedNationsFoundation implements Foundation {

    override styleNames() {
        [id]
    }

    override page() {
        PageSetup.UN
    }

    override hasOwnHeads() {
        false
    }

    override parts(Printing printing, Relationships ofBody) {
        ofBody.toPart("styles", "styles.xml")
        ofBody.toPart("settings", "settings.xml")
        val heads = new HeadParts(printing).write(ofBody)
        (#[styles(printing), new Settings(printing.language).write(true)] + heads).toList
    }

    override writeSection(extension Markup markup) {
        element("sectPr") [
            HeadParts.writeReferences(markup)
            empty("pgSz", "w" -> "12240", "h" -> "15840")
            empty("pgMar", "top" -> "1454", "right" -> "1200", "bottom" -> "1152", "left" -> "1200",
                "header" -> "432", "footer" -> "690", "gutter" -> "0")
            empty("cols", "space" -> "720")
            empty("titlePg")
        ]
    }

    private def styles(Printing printing) {
        val extension markup = new Markup
        element("styles", Namespaces.ROOT) [
            val writer = new StyleWriter(markup, styleNames)[true]
            val sheet = new StyleSheet(printing.language, printing.typography, writer)
            sheet.writeDefaults(markup)
            sheet.writeAll
        ]
        Part.word("word/styles.xml", "styles", markup)
    }
}
