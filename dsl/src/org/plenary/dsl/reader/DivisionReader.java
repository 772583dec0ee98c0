package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.resolution.Heading;

/** Reads parts, annexes and appendices, each with its designation and title. */
final class DivisionReader {

    private final Placement placement;
    private final BlockReader blocks;
    private final ContentReader contents;
    private final NumberForms forms;
    private final Header header;
    private final PlacedTexts places;

    DivisionReader(Placement placement, BlockReader blocks, ContentReader contents, NumberForms forms, Header header,
            PlacedTexts places) {
        this.placement = placement;
        this.blocks = blocks;
        this.contents = contents;
        this.forms = forms;
        this.header = header;
        this.places = places;
    }

    /** Groups of one kind in their order; parts get the closing lines. */
    List<Division> read(List<Group> groups, List<String> closing) {
        return groups.stream().map(group -> read(group, groups, closing)).toList();
    }

    private Division read(Group group, List<Group> alike, List<String> closing) {
        Heading heading = group.heading().orElseThrow();
        Designation designation = Designation.of(group, alike, forms);
        List<Inline> title = title(heading, designation, group.kind());
        List<Block> content = new ArrayList<>(blocks.read(group.blocks()));
        content.addAll(read(group.inner(), List.of()));
        places.put(placement.of(heading).id(), Spans.of(heading), heading.getContent());
        return new Division(placement.of(heading).id(), kind(group.kind()), designation.printed(), title, content,
                closing, Spans.of(heading));
    }

    /** What follows the designation in the heading; for a part, failing that, what the header gives: title-A. */
    private List<Inline> title(Heading heading, Designation designation, Group.Kind kind) {
        List<Inline> words = contents.read(heading.getContent());
        List<Inline> title = ContentSplit.at(designation.titleStart(), words).after();
        if (title.isEmpty() && kind == Group.Kind.PART) {
            Optional<String> given = Optional.ofNullable(header.partTitles().get(designation.numeral()));
            return given.<List<Inline>>map(text -> List.of(new Text(text))).orElse(List.of());
        }
        return title;
    }

    private static Division.Kind kind(Group.Kind kind) {
        return switch (kind) {
            case PART -> Division.Kind.PART;
            case ANNEX -> Division.Kind.ANNEX;
            case APPENDIX -> Division.Kind.APPENDIX;
            case BODY -> throw new IllegalArgumentException("The body is no division");
        };
    }
}
