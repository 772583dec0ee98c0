package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** Writes the part that holds the settings of the file. */
@FinalFieldsConstructor
package final class Settings {

    static val COMPATIBILITY = "http://schemas.microsoft.com/office/word"

    val Language language

    /**
     * Writes it.
     *
     * @param unlikePages
     *            whether odd and even pages have heads of their own
     */
    def Part write(boolean unlikePages) {
        val markup = new Markup
        markup.element("settings", Namespaces.ROOT)[writeAll(markup, unlikePages)]
        Part.word("word/settings.xml", "settings", markup)
    }

    private def void writeAll(extension Markup markup, boolean unlikePages) {
        value("defaultTabStop", Styles.STEP)
        empty("autoHyphenation", "val" -> "0")
        if (unlikePages) empty("evenAndOddHeaders")
        value("characterSpacingControl", "doNotCompress")
        element("footnotePr") [
            empty("footnote", "id" -> "-1")
            empty("footnote", "id" -> "0")
        ]
        element("compat")[writeCompatibility(markup)]
        val tags = LanguageTags.of(language)
        empty("themeFontLang", "val" -> tags.latin, "eastAsia" -> tags.eastAsian, "bidi" -> tags.bidirectional)
        value("decimalSymbol", ".")
        value("listSeparator", ",")
    }

    /** The layout of Word 2013 and later, which does not open the file as one of an older program. */
    private def void writeCompatibility(extension Markup markup) {
        #["compatibilityMode" -> "15", "overrideTableStyleFontSizeAndJustification" -> "1",
            "enableOpenTypeFeatures" -> "1", "doNotFlipMirrorIndents" -> "1",
            "differentiateMultirowTableHeaders" -> "1"].forEach [
            empty("compatSetting", "name" -> key, "uri" -> COMPATIBILITY, "val" -> value)
        ]
    }
}
