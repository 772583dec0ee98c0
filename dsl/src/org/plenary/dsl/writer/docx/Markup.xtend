package org.plenary.dsl.writer.docx

import java.util.List
import org.plenary.dsl.writer.xml.Attribute
import org.plenary.dsl.writer.xml.XmlEmitter
import org.w3c.dom.Element

/**
 * The emitter in the words of one vocabulary: names without a prefix of their own get the vocabulary's, {@code w:} in
 * most parts.
 */
package final class Markup {

    val XmlEmitter xml = new XmlEmitter
    val String prefix

    /** WordprocessingML. */
    new() {
        this("w:")
    }

    new(String prefix) {
        this.prefix = prefix
    }

    def void element(String name, Runnable content) {
        xml.element(named(name), emptyList, content)
    }

    def void element(String name, List<Pair<String, String>> attributes, Runnable content) {
        xml.element(named(name), attributes.map[attribute], content)
    }

    def void empty(String name, Pair<String, String>... attributes) {
        xml.empty(named(name), attributes.map[attribute])
    }

    /** An element that holds nothing but a value, as most of WordprocessingML's do. */
    def void value(String name, Object value) {
        empty(name, "val" -> value.toString)
    }

    def void text(String characters) {
        xml.text(characters)
    }

    /** The root of a template's part as it stands there, with something more at its end. */
    def void copy(Element root, Runnable more) {
        new ElementCopy(xml).writeRoot(root, more)
    }

    private def attribute(Pair<String, String> pair) {
        new Attribute(if (pair.key.startsWith("xmlns")) pair.key else named(pair.key), pair.value)
    }

    private def named(String name) {
        if (name.indexOf(":") < 0) prefix + name else name
    }

    override toString() {
        xml.toString
    }
}
