package org.plenary.dsl.writer.docx

/** Writes the part that says what another part refers to. */
package final class RelationshipsPart {

    static val NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"

    private new() {
    }

    static def Part write(String path, Relationships relationships) {
        val extension markup = new Markup("")
        element("Relationships", #["xmlns" -> NAMESPACE]) [
            relationships.all.forEach [
                val attributes = newArrayList("Id" -> id, "Type" -> type, "Target" -> target)
                if (external) attributes += "TargetMode" -> "External"
                empty("Relationship", attributes)
            ]
        ]
        Part.of(path, "", markup)
    }
}
