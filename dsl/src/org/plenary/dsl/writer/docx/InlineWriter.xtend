package org.plenary.dsl.writer.docx

import static org.plenary.dsl.document.Styled.Style.*

import java.util.List
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1
import org.plenary.dsl.document.Bracketed
import org.plenary.dsl.document.Citation
import org.plenary.dsl.document.Inline
import org.plenary.dsl.document.NoteCall
import org.plenary.dsl.document.Opening
import org.plenary.dsl.document.Reference
import org.plenary.dsl.document.Styled
import org.plenary.dsl.document.Text
import org.plenary.dsl.writer.Proposers

/** Writes what stands in a line of text. */
package final class InlineWriter implements Inline.Visitor<Void> {

    val extension Markup markup
    val Printing printing
    val Relationships relationships
    val TextRuns runs
    val NoteCalls noteCalls
    var look = InlineLook.PLAIN

    new(Markup markup, Printing printing, Relationships relationships, NoteCalls noteCalls) {
        this.markup = markup
        this.printing = printing
        this.relationships = relationships
        this.noteCalls = noteCalls
        this.runs = new TextRuns(markup, printing.language)
    }

    def void write(List<? extends Inline> content) {
        content.forEach[accept(this)]
    }

    /** Writes content as one character style has it. */
    def void write(Style style, List<? extends Inline> content) {
        within(look.in(style), content)
    }

    override text(Text text) {
        runs.text(text.text, face)
        null
    }

    override styled(Styled styled) {
        within(look.with(styled.style), styled.content)
    }

    override opening(Opening opening) {
        within(look.asOpening, opening.content)
    }

    override noteCall(NoteCall call) {
        noteCalls.write(call, runs)
        null
    }

    override citation(Citation citation) {
        val id = relationships.toAddress(citation.link)
        element("hyperlink", #["r:id" -> id, "history" -> "1"]) [
            within(look.in(Styles.CITATION), citation.content)
        ]
        null
    }

    override reference(Reference reference) {
        printing.references.piecesOf(reference).forEach [ piece |
            if (piece.bookmark.present) {
                runs.field("REF " + piece.bookmark.get + " \\h", piece.text, face)
            } else {
                runs.text(piece.text, face)
            }
        ]
        null
    }

    override bracketed(Bracketed bracketed) {
        val proposers = Proposers.of(printing.language)
        runs.text("[", face)
        if (!bracketed.proposers.empty) {
            val outer = look
            look = look.in(Styles.PROPOSER)
            runs.text(proposers.names(bracketed.proposers), face)
            look = outer
            runs.text(proposers.colon, face)
        }
        write(bracketed.content)
        runs.text("]", face)
        null
    }

    private def Void within(InlineLook inner, List<? extends Inline> content) {
        val outer = look
        look = inner
        write(content)
        look = outer
        null
    }

    private def Procedure1<RunFormat> face() {
        val current = look
        return [
            if (current.style.present) style = printing.styleId(current.style.get)
            if (current.openingWithinOtherStyle) new OpeningLook(printing.language, printing.typography).apply(it)
            if (current.has(BOLD)) bold = true
            if (current.has(ITALIC)) new Emphasis(printing.language, printing.typography).apply(it)
            if (current.has(UNDERLINE)) underlined = true
            if (current.has(SUPERSCRIPT)) position = "superscript"
            if (current.has(SUBSCRIPT)) position = "subscript"
        ]
    }
}
