package org.plenary.dsl.writer.docx

import static org.plenary.dsl.writer.docx.Styles.*

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** Writes the styles of words within a paragraph. */
@FinalFieldsConstructor
package final class CharacterStyles {

    val Language language
    val Typography typography
    val StyleWriter styles

    def void writeAll() {
        styles.character(OPENING_WORDS)[new OpeningLook(language, typography).apply(it)]
        styles.character(ORGAN_NAME)[new OpeningLook(language, typography).apply(it)]
        // As on the Organization's own pages: blue, not underlined.
        styles.character(CITATION)[color = "0000FF"]
        styles.character(PROPOSER)[bold = true]
        styles.character(FOOTNOTE_REFERENCE) [
            bold = false
            italic = false
            position = "superscript"
        ]
        styles.character(SYMBOL_INITIAL) [
            size = typography.sizeOf(40)
            complexSize = typography.complexSizeOf(40)
        ]
        styles.character(JOB_NUMBER) [
            bold = false
            scaling = typography.scaling
            size = typography.sizeOf(14)
            complexSize = typography.complexSizeOf(14)
        ]
    }
}
