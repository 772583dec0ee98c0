package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.Accessors

/** The look of a run of text; what is not set is left to the style. It writes itself in the order that Word needs. */
@Accessors
package final class RunFormat {

    /** Id of a character style. */
    String style
    FontSet fonts
    /** Whether marks that Chinese and Latin share, as quotation marks, are taken from the Chinese face. */
    boolean eastAsianMarks
    Boolean bold
    Boolean italic
    String color
    Integer spacing
    Integer scaling
    Integer kerningFrom
    /** In half points. */
    Integer size
    /** The same for Arabic script. */
    Integer complexSize
    boolean underlined
    /** "superscript", "subscript" or "baseline". */
    String position
    boolean rightToLeft
    LanguageTags languages

    /** Writes the properties of a run; nothing if nothing is set. */
    def void write(extension Markup markup, String element) {
        if (!plain) {
            element(element) [
                writeFace(markup)
                writeMeasures(markup)
                writeScript(markup)
            ]
        }
    }

    private def isPlain() {
        style === null && fonts === null && !eastAsianMarks && bold === null && italic === null &&
            color === null && spacing === null && scaling === null && kerningFrom === null && size === null &&
            !underlined && position === null && !rightToLeft && languages === null
    }

    private def void writeFace(extension Markup markup) {
        if (style !== null) value("rStyle", style)
        if (fonts !== null) fonts.write(markup, eastAsianMarks)
        else if (eastAsianMarks) empty("rFonts", "hint" -> "eastAsia")
        writeSwitch(markup, "b", bold)
        writeSwitch(markup, "i", italic)
        if (color !== null) value("color", color)
    }

    private def void writeMeasures(extension Markup markup) {
        if (spacing !== null) value("spacing", spacing)
        if (scaling !== null) value("w", scaling)
        if (kerningFrom !== null) value("kern", kerningFrom)
        if (size !== null) value("sz", size)
        if (complexSize !== null) value("szCs", complexSize)
    }

    private def void writeScript(extension Markup markup) {
        if (underlined) value("u", "single")
        if (position !== null) value("vertAlign", position)
        if (rightToLeft) empty("rtl")
        if (languages !== null) {
            empty("lang", "val" -> languages.latin, "eastAsia" -> languages.eastAsian,
                "bidi" -> languages.bidirectional)
        }
    }

    /** Arabic script has switches of its own, which always go with the others. */
    private def void writeSwitch(extension Markup markup, String name, Boolean on) {
        if (on !== null) {
            val off = if (on) emptyList else #["val" -> "0"]
            empty(name, off)
            empty(name + "Cs", off)
        }
    }
}
