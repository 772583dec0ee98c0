package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.document.Document

/** Writes the properties that Word shows of a file: title, symbol, organ, language, date. */
@FinalFieldsConstructor
package final class PropertiesParts {

    static val CORE = #[
        "xmlns:cp" -> "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc" -> "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms" -> "http://purl.org/dc/terms/",
        "xmlns:xsi" -> "http://www.w3.org/2001/XMLSchema-instance"
    ]

    val Document document

    def Part writeCore() {
        val extension markup = new Markup("cp:")
        element("coreProperties", CORE) [
            val facts = document.properties
            fact(markup, "dc:title", facts.title)
            fact(markup, "dc:subject", facts.symbol.orElse(""))
            fact(markup, "dc:creator", facts.organ)
            fact(markup, "dc:language", document.language.code)
            fact(markup, "cp:contentStatus", if (facts.draft) "Draft" else "Final")
            facts.date.ifPresent [ day |
                #["dcterms:created", "dcterms:modified"].forEach [
                    element(it, #["xsi:type" -> "dcterms:W3CDTF"])[text(day + "T00:00:00Z")]
                ]
            ]
        ]
        Part.of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", markup)
    }

    def Part writeApplication() {
        val extension markup = new Markup("")
        element("Properties",
            #["xmlns" -> "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]) [
            element("Application")[text("Plenary")]
        ]
        Part.of("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", markup)
    }

    private def void fact(extension Markup markup, String name, String value) {
        if (!value.empty) element(name)[text(value)]
    }
}
