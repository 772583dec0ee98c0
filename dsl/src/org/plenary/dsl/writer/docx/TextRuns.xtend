package org.plenary.dsl.writer.docx

import java.util.regex.Pattern
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.plenary.dsl.language.Language
import org.plenary.dsl.language.NoBreaks

/** Writes words, tabs and fields of one part as runs, with what the script of the language asks of each run. */
package final class TextRuns {

    /** Marks that Chinese shares with Latin script: Word takes them from the Latin face unless it is told otherwise. */
    static val SHARED_MARKS = Pattern.compile("[\u201C\u201D\u2018\u2019\u2014\u2026\u00B7]")

    val extension Markup markup
    val Language language
    val NoBreaks noBreaks

    new(Markup markup, Language language) {
        this.markup = markup
        this.language = language
        this.noBreaks = new NoBreaks(language)
    }

    /** Words in the look that is set. */
    def void text(String words, Procedure1<RunFormat> look) {
        if (!words.empty) {
            val kept = noBreaks.keepDates(words)
            if (language.rightToLeft) {
                ScriptRuns.of(kept).forEach[directed(look)]
            } else {
                val shared = language == Language.CHINESE && SHARED_MARKS.matcher(kept).find
                wordsRun([look.apply(it); eastAsianMarks = shared], kept)
            }
        }
    }

    def void text(String words) {
        text(words)[]
    }

    /** Words in which a date stays in one line from its day to its year. */
    def void textWithWholeDates(String words) {
        text(noBreaks.keepWholeDates(words))
    }

    /** Words of a line that reads from left to right in any language. */
    def void foreign(String words) {
        if (!words.empty) wordsRun([], words)
    }

    def void tab() {
        run([])[empty("tab")]
    }

    /** A field that Word computes anew when it is asked to, with what it shows until then. */
    def void field(String instruction, String shown, Procedure1<RunFormat> look) {
        val Procedure1<RunFormat> face = [
            look.apply(it)
            rightToLeft = ScriptRuns.hasArabic(shown)
        ]
        fieldMark("begin", face)
        run(face) [
            element("instrText", PRESERVE)[markup.text(" " + instruction + " ")]
        ]
        fieldMark("separate", face)
        run(face)[words(shown)]
        fieldMark("end", face)
    }

    /** A run that holds something else than words. */
    def void run(Procedure1<RunFormat> look, Runnable content) {
        element("r") [
            (new RunFormat => look).write(markup, "rPr")
            content.run
        ]
    }

    private def void directed(ScriptRuns.Run part, Procedure1<RunFormat> look) {
        wordsRun([look.apply(it); rightToLeft = part.rightToLeft], part.text)
    }

    private def void wordsRun(Procedure1<RunFormat> look, String text) {
        run(look) [
            val parts = noBreaks.partsBetweenKeptHyphens(text)
            words(parts.head)
            parts.tail.forEach [
                empty("noBreakHyphen")
                words(it)
            ]
        ]
    }

    private def void fieldMark(String kind, Procedure1<RunFormat> look) {
        run(look)[empty("fldChar", "fldCharType" -> kind)]
    }

    /** A tab or line end within words would be a blank to Word. */
    private def void words(String words) {
        val lines = words.split("\t", -1)
        lines.forEach [ line, index |
            if (index > 0) empty("tab")
            if (!line.empty) element("t", PRESERVE)[markup.text(line)]
        ]
    }

    static val PRESERVE = #["xml:space" -> "preserve"]
}
