package org.plenary.dsl.writer.docx

import java.util.List
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor

/** Writes the parts that hold heads and feet: of the first page, of even pages and of odd ones. */
@FinalFieldsConstructor
package final class HeadParts {

    /** How Word calls the pages, and the ids by which the section refers to their parts. */
    static val PAGES = #["first", "even", "default"]

    val Printing printing

    /** Lets the section refer to the heads and feet. */
    static def void writeReferences(extension Markup markup) {
        #["header", "footer"].forEach [ kind |
            PAGES.forEach[page|empty(kind + "Reference", "type" -> page, "r:id" -> kind + page.toFirstUpper)]
        ]
    }

    def List<Part> write(Relationships ofBody) {
        val parts = newArrayList
        val ofHead = new Relationships
        parts += part("header", "first", ofBody)[writeMasthead(ofHead)]
        parts += part("header", "even", ofBody)[new RunningLines(it, printing).writeHead(false)]
        parts += part("header", "default", ofBody)[new RunningLines(it, printing).writeHead(true)]
        parts += part("footer", "first", ofBody)[new RunningLines(it, printing).writeFirstFoot]
        parts += part("footer", "even", ofBody)[new RunningLines(it, printing).writeFoot(false)]
        parts += part("footer", "default", ofBody)[new RunningLines(it, printing).writeFoot(true)]
        if (!ofHead.empty) {
            parts += RelationshipsPart.write("word/_rels/header_first.xml.rels", ofHead)
        }
        parts
    }

    /** A document without any masthead has a bare head on its first page. */
    private def void writeMasthead(Markup markup, Relationships ofHead) {
        val masthead = printing.document.masthead
        if (masthead.organ.empty && masthead.unitedNations.empty && masthead.symbol.empty) {
            new ParagraphWriter(markup, printing).write(Styles.MASTHEAD_END)[]
        } else {
            val inlines = new InlineWriter(markup, printing, ofHead, new NoteCalls(markup, printing, false))
            new MastheadTable(markup, printing, inlines).write(masthead, true)
        }
    }

    private def Part part(String kind, String page, Relationships ofBody, (Markup)=>void content) {
        val markup = new Markup
        markup.element(if (kind == "header") "hdr" else "ftr", Namespaces.ROOT)[content.apply(markup)]
        val name = kind + "_" + page + ".xml"
        ofBody.keep(
            new Relationships.Relationship(kind + page.toFirstUpper, Relationships.OFFICE + kind, name, false))
        Part.word("word/" + name, kind, markup)
    }
}
