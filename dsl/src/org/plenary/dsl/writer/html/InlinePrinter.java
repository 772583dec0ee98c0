package org.plenary.dsl.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.writer.Proposers;

/** Prints what stands beside one another in a line. */
final class InlinePrinter implements Inline.Visitor<Void> {

    private final Page page;
    private final HtmlEmitter html;
    private final Proposers proposers;
    /** A link may not hold another. */
    private boolean linked;

    InlinePrinter(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
        this.proposers = Proposers.of(page.language());
    }

    Void print(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void printIn(Tag tag, List<Inline> content, Attribute... attributes) {
        html.open(tag, attributes);
        print(content);
        html.close(tag);
        return null;
    }

    private void printLink(List<Inline> content, Attribute... attributes) {
        linked = true;
        printIn(Tag.A, content, attributes);
        linked = false;
    }

    @Override
    public Void text(Text text) {
        html.text(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return printIn(switch (styled.style()) {
            case ITALIC -> Tag.I;
            case BOLD -> Tag.B;
            case SUPERSCRIPT -> Tag.SUP;
            case SUBSCRIPT -> Tag.SUB;
            case UNDERLINE -> Tag.U;
        }, styled.content());
    }

    @Override
    public Void opening(Opening opening) {
        return printIn(Tag.I, opening.content(), Attribute.styled("opening"));
    }

    @Override
    public Void noteCall(NoteCall call) {
        Attribute id = Attribute.id(page.calls().add(call));
        html.open(Tag.SUP, Attribute.styled("call"));
        if (linked) {
            html.words(Tag.SPAN, call.mark(), id);
        } else {
            html.words(Tag.A, call.mark(), id, Attribute.linkTo(call.noteId()), Attribute.role("doc-noteref"),
                    Attribute.label(page.words().note(call.mark())));
        }
        html.close(Tag.SUP);
        return null;
    }

    /** The call of a note within the words of a citation parts them into two links, since it is a link itself. */
    @Override
    public Void citation(Citation citation) {
        Optional<Attribute> link = Attribute.link(citation.link());
        if (linked || link.isEmpty()) {
            return print(citation.content());
        }
        List<Inline> run = new ArrayList<>();
        for (Inline inline : citation.content()) {
            if (inline instanceof NoteCall) {
                printCitation(run, link.get());
                run.clear();
                inline.accept(this);
            } else {
                run.add(inline);
            }
        }
        printCitation(run, link.get());
        return null;
    }

    private void printCitation(List<Inline> words, Attribute link) {
        if (!words.isEmpty()) {
            printLink(words, Attribute.styled("citation"), link, Attribute.linkLanguage(page.language()),
                    Attribute.relation("noopener"));
        }
    }

    @Override
    public Void reference(Reference reference) {
        List<Inline> printed = List.of(new Text(reference.printed()));
        if (linked || reference.targetId().isEmpty()) {
            return print(printed);
        }
        printLink(printed, Attribute.styled("reference"), Attribute.linkTo(reference.targetId().get()));
        return null;
    }

    /** Prints {@code [European Union, Japan: words]}, the names in bold. */
    @Override
    public Void bracketed(Bracketed bracketed) {
        html.open(Tag.SPAN, Attribute.styled("unagreed")).text("[");
        if (!bracketed.proposers().isEmpty()) {
            html.words(Tag.B, proposers.names(bracketed.proposers()), Attribute.styled("proposers"));
            html.text(proposers.colon());
        }
        print(bracketed.content());
        html.text("]").close(Tag.SPAN);
        return null;
    }
}
