package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** Italics; Chinese has none, and prints in another face what other languages print so. */
@FinalFieldsConstructor
package final class Emphasis {

    val Language language
    val Typography typography

    def void apply(RunFormat format) {
        if (language == Language.CHINESE) {
            format.fonts = FontSet.forChinese(typography.eastAsianEmphasis)
        } else {
            format.italic = true
        }
    }
}
