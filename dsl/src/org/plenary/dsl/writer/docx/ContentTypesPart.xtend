package org.plenary.dsl.writer.docx

import java.util.List

/** Writes the part that says what each part is. */
package final class ContentTypesPart {

    static val NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"

    private new() {
    }

    static def Part write(List<Part> parts) {
        val extension markup = new Markup("")
        element("Types", #["xmlns" -> NAMESPACE]) [
            empty("Default", "Extension" -> "rels",
                "ContentType" -> "application/vnd.openxmlformats-package.relationships+xml")
            parts.filter[!contentType.empty].forEach [
                empty("Override", "PartName" -> "/" + path, "ContentType" -> contentType)
            ]
        ]
        Part.of("[Content_Types].xml", "", markup)
    }
}
