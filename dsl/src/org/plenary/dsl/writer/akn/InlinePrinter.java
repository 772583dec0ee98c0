package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.writer.Proposers;

/** Prints running text. */
final class InlinePrinter implements Inline.Visitor<Void> {

    private final Printing printing;
    private final Markup xml;

    InlinePrinter(Printing printing) {
        this.printing = printing;
        this.xml = printing.xml;
    }

    @Override
    public Void text(Text text) {
        xml.text(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return element(switch (styled.style()) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case UNDERLINE -> "u";
        }, styled.content());
    }

    /** The form of the published files, which tells the opening phrase from other italics. */
    @Override
    public Void opening(Opening opening) {
        xml.inline("span", Markup.attributes("class", "italic"), () -> printing.inline(opening.content()));
        return null;
    }

    /** A note stands where it is called; where it is called again, only its mark. */
    @Override
    public Void noteCall(NoteCall call) {
        List<Note> notes = printing.noteToPrint(call.noteId());
        xml.inline("sup", Markup.attributes("class", "footnote"), () -> {
            if (notes.isEmpty()) {
                xml.inline("noteRef", Markup.attributes("href", "#" + name(call), "marker", call.mark()), () -> { });
            } else {
                xml.inline("authorialNote", Markup.attributes("eId", printing.names.unique(name(call)), "marker",
                        call.mark(), "placement", "bottom"), () -> printNote(notes.get(0), name(call)));
            }
        });
        return null;
    }

    private void printNote(Note note, String name) {
        new BodyPrinter(printing, name, true).printAll(note.blocks());
    }

    /** {@code note-1} is authorialNote_1, {@code note-star-1} is authorialNote_star-1. */
    private static String name(NoteCall call) {
        return "authorialNote_" + call.noteId().replaceFirst("^note-", "");
    }

    @Override
    public Void citation(Citation citation) {
        xml.inline("a", Markup.attributes("href", citation.link().toASCIIString(), "title", citation.symbol()),
                () -> printing.inline(citation.content()));
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        reference.targetId().flatMap(printing.names::of).ifPresentOrElse(
                name -> xml.inline("ref", Markup.attributes("href", "#" + name), () -> xml.text(reference.printed())),
                () -> xml.inline("inline", Markup.attributes("name", "reference"),
                        () -> xml.text(reference.printed())));
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        xml.inline("inline", Markup.attributes("name", "bracketed"), () -> {
            xml.text("[");
            printProposers(bracketed.proposers());
            printing.inline(bracketed.content());
            xml.text("]");
        });
        return null;
    }

    private void printProposers(List<String> names) {
        if (!names.isEmpty()) {
            Proposers proposers = Proposers.of(printing.document.language());
            xml.inline("inline", Markup.attributes("name", "proposers"), () -> xml.text(proposers.names(names)));
            xml.text(proposers.colon());
        }
    }

    private Void element(String name, List<Inline> content) {
        xml.inline(name, List.of(), () -> printing.inline(content));
        return null;
    }
}
