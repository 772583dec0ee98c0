package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Paragraph;
import org.plenary.dsl.resolution.Quotation;
import org.plenary.dsl.resolution.Table;
import org.plenary.dsl.resolution.util.ResolutionSwitch;

/** Reads blocks in the order in which they print, each with what is indented under it. */
final class BlockReader extends ResolutionSwitch<Block> {

    private final Placement placement;
    private final ContentReader contents;
    private final OpeningMarking openings;
    private final OrganLines organLines;
    private final PlacedTexts places;

    BlockReader(Placement placement, ContentReader contents, OpeningMarking openings, OrganLines organLines,
            PlacedTexts places) {
        this.placement = placement;
        this.contents = contents;
        this.openings = openings;
        this.organLines = organLines;
        this.places = places;
    }

    /** The blocks as they print; notes are left out, since they print where they are called. */
    List<Block> read(List<org.plenary.dsl.resolution.Block> written) {
        return written.stream().map(this::doSwitch).filter(Objects::nonNull).toList();
    }

    @Override
    public Block caseParagraph(Paragraph written) {
        Place place = placement.of(written);
        List<Inline> content = contents.read(written.getContent());
        List<Inline> marked = markOpening(content, place);
        List<Block> children = read(written.getChildren());
        String id = place.id();
        places.put(id, Spans.of(written), written.getContent());
        return switch (place.role()) {
            case ORGAN_LINE -> organLine(id, content, written);
            case PREAMBULAR -> new PreambularParagraph(id, marked, children, Spans.of(written));
            case OPERATIVE -> new OperativeParagraph(id, place.marker(), marked, children, Spans.of(written));
            case SUB_PARAGRAPH -> new SubParagraph(id, place.marker(), place.level(), content, children,
                    Spans.of(written));
            case CONTINUATION -> new Continuation(id, content, children, Spans.of(written));
            case PLAIN, OTHER -> new PlainParagraph(id, content, children, Spans.of(written));
        };
    }

    @Override
    public Block caseHeading(Heading written) {
        String id = placement.of(written).id();
        places.put(id, Spans.of(written), written.getContent());
        return new org.plenary.dsl.document.Heading(id, written.getMarks().length(),
                contents.read(written.getContent()), Spans.of(written));
    }

    @Override
    public Block caseQuotation(Quotation written) {
        return new org.plenary.dsl.document.Quotation(placement.of(written).id(), read(written.getBlocks()),
                Spans.of(written));
    }

    @Override
    public Block caseTable(Table written) {
        return new TableReader(contents).read(written, placement.of(written).id());
    }

    @Override
    public Block caseNote(Note written) {
        return null;
    }

    /** The text of a note: its first paragraph, and what is indented under it. */
    List<Block> readNote(Note written, String id) {
        List<Block> blocks = new ArrayList<>();
        places.put(id + "-text", Spans.of(written), written.getContent());
        blocks.add(new PlainParagraph(id + "-text", contents.read(written.getContent()), List.of(),
                Spans.of(written)));
        blocks.addAll(read(written.getChildren()));
        return blocks;
    }

    private List<Inline> markOpening(List<Inline> content, Place place) {
        if (!place.opens()) {
            return content;
        }
        return openings.mark(content, place.role() == Place.Role.PREAMBULAR ? Part.PREAMBULAR : Part.OPERATIVE);
    }

    private Block organLine(String id, List<Inline> content, Paragraph written) {
        String words = Words.of(content);
        int length = organLines.find(words).map(OrganName::end).orElseGet(() -> withoutComma(words));
        ContentSplit split = ContentSplit.at(length, content);
        return new OrganLine(id, split.before(), split.after(), Spans.of(written));
    }

    private static int withoutComma(String words) {
        boolean comma = !words.isEmpty() && ",،，".indexOf(words.charAt(words.length() - 1)) >= 0;
        return comma ? words.length() - 1 : words.length();
    }
}
