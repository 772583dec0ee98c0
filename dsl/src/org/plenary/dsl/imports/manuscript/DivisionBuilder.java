package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;

/** Builds the body with its parts, and the annexes with their appendices. */
final class DivisionBuilder {

    private final BlockBuilder builder;
    private final DivisionFinder finder;
    private final PieceLines lines;

    DivisionBuilder(BlockBuilder builder, DivisionFinder finder, Language language) {
        this.builder = builder;
        this.finder = finder;
        this.lines = new PieceLines(language);
    }

    /** The blocks before the first annex; the parts of a composite resolution hold theirs. */
    List<Block> body(List<Piece> pieces) {
        Sections parted = finder.parts(pieces);
        List<Block> body = new ArrayList<>(blocks(parted.before(), true));
        for (Section part : parted.sections()) {
            body.add(division(Division.Kind.PART, part, blocks(part.pieces(), true)));
        }
        return body;
    }

    List<Division> annexes(List<Section> annexes) {
        List<Division> divisions = new ArrayList<>();
        for (Section annex : annexes) {
            Sections appended = finder.appendices(annex.pieces());
            List<Block> blocks = new ArrayList<>(blocks(appended.before(), false));
            for (Section appendix : appended.sections()) {
                blocks.add(division(Division.Kind.APPENDIX, appendix, blocks(appendix.pieces(), false)));
            }
            divisions.add(division(Division.Kind.ANNEX, annex, blocks));
        }
        return divisions;
    }

    private List<Block> blocks(List<Piece> pieces, boolean isResolution) {
        return builder.build(lines.of(pieces, isResolution), isResolution);
    }

    private Division division(Division.Kind kind, Section section, List<Block> blocks) {
        return new Division(builder.id(kind == Division.Kind.PART ? "part" : "annex"), kind, section.designation(),
                builder.inline(section.title()), blocks, List.of(), Span.NONE);
    }
}
