package org.plenary.dsl.writer.source;

import java.util.List;
import java.util.Set;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.parser.TokenKind;

/** Writes inline content, and beside it what it is meant to say, so that the one can be compared with the other. */
final class InlinePrinter implements Inline.Visitor<Void> {

    private final NoteKeys keys;
    private final Set<String> labelled;
    private final EmphasisEdges edges;
    private StringBuilder source = new StringBuilder();
    private Tokens meant = new Tokens();

    InlinePrinter(NoteKeys keys, Set<String> labelled, EmphasisEdges edges) {
        this.keys = keys;
        this.labelled = labelled;
        this.edges = edges;
    }

    void print(List<Inline> content) {
        Merging.of(content).forEach(inline -> inline.accept(this));
    }

    String source() {
        return source.toString().strip();
    }

    /** Whether the source text is read as it was meant. */
    boolean readsBack() {
        return Tokens.of(source()).text().equals(meant.text());
    }

    private void mark(TokenKind kind, String written) {
        source.append(written);
        meant.mark(kind);
    }

    @Override
    public Void text(Text text) {
        source.append(Escaping.words(text.text()));
        meant.words(text.text());
        return null;
    }

    @Override
    public Void opening(Opening opening) {
        print(opening.content());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        InlinePrinter inner = new InlinePrinter(keys, labelled, edges);
        inner.print(styled.content());
        String words = inner.source.toString();
        int start = edges.start(words);
        int end = Math.max(start, edges.end(words));
        if (start == end) {
            print(styled.content());
            return null;
        }
        String mark = mark(styled.style());
        source.append(words, 0, start).append(mark).append(words, start, end).append(mark)
                .append(words.substring(end));
        meant.emphasis(inner.meant, words.substring(0, start), words.substring(end));
        return null;
    }

    private static String mark(Styled.Style style) {
        return switch (style) {
            case ITALIC -> "*";
            case BOLD -> "**";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case UNDERLINE -> "__";
        };
    }

    @Override
    public Void noteCall(NoteCall call) {
        mark(TokenKind.CALL_OPEN, "[^" + keys.of(call.noteId()) + "]");
        return null;
    }

    @Override
    public Void citation(Citation citation) {
        mark(TokenKind.LINK_OPEN, "[");
        print(citation.content());
        // A target is as it is written: a bracket in an address would end it.
        String target = citation.symbol().contains("://") ? citation.symbol().replace("(", "%28").replace(")", "%29")
                : citation.symbol();
        mark(TokenKind.LINK_CLOSE, "](" + target + ")");
        return null;
    }

    /** A reference to a paragraph of another document has lost its name; its number remains. */
    @Override
    public Void reference(Reference reference) {
        if (reference.targetId().isEmpty()) {
            return text(new Text(reference.printed()));
        }
        labelled.add(reference.targetId().get());
        mark(TokenKind.REFERENCE_OPEN, "{@" + reference.targetId().get() + "}");
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        mark(TokenKind.BRACKET_OPEN, "[");
        print(bracketed.content());
        mark(TokenKind.BRACKET_CLOSE, "]");
        if (!bracketed.proposers().isEmpty()) {
            mark(TokenKind.PROPOSERS_OPEN, "{" + String.join(", ", bracketed.proposers()) + "}");
        }
        return null;
    }
}
