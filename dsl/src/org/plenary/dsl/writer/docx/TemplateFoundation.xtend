package org.plenary.dsl.writer.docx

import java.util.List
import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.w3c.dom.Element

/**
 * A template of the drafter's own. Its heads and feet are taken as they are, and the masthead stands in the text; a
 * template without any gets those of the United Nations.
 */
@FinalFieldsConstructor
package final class TemplateFoundation implements Foundation {

    val DocxTemplate template

    override styleNames() {
        template.styles
    }

    override page() {
        template.section.page
    }

    override hasOwnHeads() {
        template.ownHeads
    }

    override parts(Printing printing, Relationships ofBody) {
        ofBody.toPart("styles", "styles.xml")
        ofBody.toPart("settings", "settings.xml")
        template.relationships.forEach [
            ofBody.keep(new Relationships.Relationship(id, type, "/" + target, false))
        ]
        val settings = new Settings(printing.language).write(!hasOwnHeads || template.unlikePages)
        val List<Part> heads = if (hasOwnHeads) emptyList else new HeadParts(printing).write(ofBody)
        (#[styles(printing), settings] + heads + template.parts).toList
    }

    override writeSection(extension Markup markup) {
        element("sectPr") [
            if (hasOwnHeads) {
                template.section.heads.forEach[copy(markup)]
            } else {
                HeadParts.writeReferences(markup)
            }
            val firstPage = hasOwnHeads || template.section.hasFirstPage
            template.section.others.forEach [ property |
                if (!firstPage && property.localName == "docGrid") empty("titlePg")
                property.copy(markup)
            ]
            if (!firstPage && template.section.others.forall[localName != "docGrid"]) empty("titlePg")
        ]
    }

    /** Of the template's attributes those that every Word knows; elements of sections hold further elements rarely. */
    private def void copy(Element element, Markup markup) {
        val attributes = newArrayList
        val all = element.attributes
        for (i : 0 ..< all.length) {
            val attribute = all.item(i)
            switch attribute.namespaceURI {
                case Namespaces.WORD: attributes += attribute.localName -> attribute.nodeValue
                case Namespaces.RELATIONSHIPS: attributes += ("r:" + attribute.localName) -> attribute.nodeValue
            }
        }
        markup.element(element.localName, attributes) [
            TemplateXml.children(element).forEach[copy(markup)]
        ]
    }

    private def styles(Printing printing) {
        val markup = new Markup
        val writer = new StyleWriter(markup, styleNames)[!template.styles.has(it)]
        val sheet = new StyleSheet(printing.language, printing.typography, writer)
        if (template.styleSheets.empty) {
            markup.element("styles", Namespaces.ROOT) [
                sheet.writeDefaults(markup)
                sheet.writeAll
            ]
        } else {
            markup.copy(template.styleSheets.head)[sheet.writeAll]
        }
        Part.word("word/styles.xml", "styles", markup)
    }
}
