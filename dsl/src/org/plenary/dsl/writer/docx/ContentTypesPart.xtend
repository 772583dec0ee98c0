package org.plenary.dsl.writer.docx

import java.util.List
import java.util.Map
import java.util.TreeMap

/** Writes the part that says what each part is. */
package final class ContentTypesPart {

    static val NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"

    private new() {
    }

    /**
     * Writes it.
     *
     * @param byEnding
     *            types of parts by the ending of their names, beside those that every file has
     */
    static def Part write(List<Part> parts, Map<String, String> byEnding) {
        val extension markup = new Markup("")
        element("Types", #["xmlns" -> NAMESPACE]) [
            val all = new TreeMap<String, String>(byEnding)
            all.put("rels", "application/vnd.openxmlformats-package.relationships+xml")
            all.put("xml", "application/xml")
            all.forEach[ending, type|empty("Default", "Extension" -> ending, "ContentType" -> type)]
            parts.filter[!contentType.empty].forEach [
                empty("Override", "PartName" -> "/" + path, "ContentType" -> contentType)
            ]
        ]
        Part.of("[Content_Types].xml", "", markup)
    }
}
