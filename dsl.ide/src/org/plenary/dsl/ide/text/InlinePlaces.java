package org.plenary.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.source.Span;

/**
 * Finds where the pieces of a paragraph were written. The document has no places within a paragraph; it has the words
 * in the order in which they were written, and the reader knows where each word was.
 */
public final class InlinePlaces extends DocumentWalk {

    private final Block block;
    private final PlacedText places;
    private final Consumer<PlacedInline> found;
    private int at;

    private InlinePlaces(Block block, PlacedText places, int start, Consumer<PlacedInline> found) {
        this.block = block;
        this.places = places;
        this.found = found;
        this.at = start;
    }

    /** The pieces of a block that are more than words, outer ones before what stands in them. */
    public static List<PlacedInline> of(OpenText text, Block block) {
        List<Inline> content = BlockContent.of(block);
        if (content.isEmpty()) {
            return List.of();
        }
        PlacedText places = text.reading().places().of(block.id());
        List<PlacedInline> pieces = new ArrayList<>();
        // The designation of a part or an annex ("Annex II") may have been written before the title.
        int start = Math.max(0, places.words().length() - length(content));
        new InlinePlaces(block, places, start, pieces::add).inlines(content);
        return pieces;
    }

    /** The pieces at a place, the innermost last. */
    public static List<PlacedInline> at(OpenText text, int offset) {
        return text.blocks().at(offset).map(block -> of(text, block)).orElse(List.of()).stream()
                .filter(piece -> piece.covers(offset)).toList();
    }

    private static int length(List<Inline> content) {
        return Words.withCalls(content).length();
    }

    private Void placed(Inline inline, int length, List<Inline> content) {
        int end = Math.min(places.words().length(), at + length);
        Span span = at < end ? places.span(at, end) : Span.NONE;
        if (span.offset() >= 0) {
            found.accept(new PlacedInline(inline, block, span));
        }
        if (content.isEmpty()) {
            at += length;
            return null;
        }
        return inlines(content);
    }

    @Override
    public Void text(Text text) {
        at += text.text().length();
        return null;
    }

    @Override
    public Void opening(Opening opening) {
        return placed(opening, length(opening.content()), opening.content());
    }

    @Override
    public Void noteCall(NoteCall call) {
        return placed(call, 1, List.of());
    }

    @Override
    public Void citation(Citation citation) {
        return placed(citation, length(citation.content()), citation.content());
    }

    @Override
    public Void reference(Reference reference) {
        return placed(reference, reference.printed().length(), List.of());
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        at++;
        inlines(bracketed.content());
        at++;
        return null;
    }
}
