package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor
import org.plenary.dsl.language.Language

/** Sets the measures that styles have in common, scaled for the script of the language. */
@FinalFieldsConstructor
package final class Measures {

    val Language language
    val Typography typography

    /** Lets a paragraph stay on the page of what it heads. */
    def void keptAbove(ParagraphFormat p) {
        p.keepWithNext = true
        p.keepTogether = true
    }

    /** Italics, or what stands for them in the script of the language. */
    def void emphasize(RunFormat r) {
        new Emphasis(language, typography).apply(r)
    }

    def void size(RunFormat r, int halfPoints) {
        r.size = typography.sizeOf(halfPoints)
        r.complexSize = typography.complexSizeOf(halfPoints)
    }

    /** Small type whose letters are as the face has them. */
    def void small(RunFormat r, int halfPoints) {
        size(r, halfPoints)
        narrow(r, 100)
    }

    /** Letters of another width than in running text, and not spaced. */
    def void narrow(RunFormat r, int percent) {
        if (typography.adjustsLetters) {
            r.spacing = 0
            r.scaling = percent
        }
    }
}
