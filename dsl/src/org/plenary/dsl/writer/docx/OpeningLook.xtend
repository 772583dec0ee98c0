package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** How the opening words of a paragraph are set apart: in italics; in Arabic, where these show little, in bold too. */
@FinalFieldsConstructor
package final class OpeningLook {

    val Language language
    val Typography typography

    def void apply(RunFormat format) {
        new Emphasis(language, typography).apply(format)
        if (language == Language.ARABIC) {
            format.bold = true
        }
    }
}
