package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** How the opening words of a paragraph are set apart: Chinese in another face, Arabic in bold italics, others in italics. */
@FinalFieldsConstructor
package final class OpeningLook {

    val Language language
    val Typography typography

    def void apply(RunFormat format) {
        switch language {
            case CHINESE:
                format.fonts = FontSet.forChinese(typography.eastAsianEmphasis)
            case ARABIC: {
                format.bold = true
                format.italic = true
            }
            default:
                format.italic = true
        }
    }
}
