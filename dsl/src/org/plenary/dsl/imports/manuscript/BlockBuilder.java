package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/** Builds the blocks of a body, a part or an annex from its lines. */
public final class BlockBuilder {

    private final InlineBuilder inlines;
    private final OpeningMarker openings;
    private final OrganLines organLines;
    private final Ids ids = new Ids();
    private final Map<String, List<String>> remarks = new LinkedHashMap<>();

    /** For texts of a language. */
    public BlockBuilder(Language language) {
        this.inlines = new InlineBuilder(language);
        this.openings = new OpeningMarker(language);
        this.organLines = OrganLines.of(language);
    }

    /** The blocks of a text in which an organ speaks, or of an annex. */
    public List<Block> build(List<Line> lines, boolean isResolution) {
        HeadingLevels levels = new HeadingLevels(lines);
        TopRoles roles = new TopRoles(lines, isResolution);
        LostNumbers lost = new LostNumbers(lines);
        List<Block> blocks = new ArrayList<>();
        for (Nesting.Node node : Nesting.of(lines)) {
            Block block = top(node, roles, levels);
            lost.remark(node.line()).ifPresent(remark -> remember(block, List.of(remark)));
            remember(block, node.line().remarks());
            blocks.add(block);
        }
        return blocks;
    }

    /** What is to be checked in the blocks that were built, by their ids. */
    public Map<String, List<String>> remarks() {
        return remarks;
    }

    /** The content of a title or another line that is no block. */
    public List<Inline> inline(Runs text) {
        return inlines.of(text);
    }

    /** A new name for a block of a kind. */
    public String id(String kind) {
        return ids.next(kind);
    }

    private void remember(Block block, List<String> toCheck) {
        if (!toCheck.isEmpty()) {
            remarks.merge(block.id(), toCheck, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    private Block top(Nesting.Node node, TopRoles roles, HeadingLevels levels) {
        Line line = node.line();
        return switch (line.kind()) {
            case ORGAN -> organLine(line);
            case HEADING -> new Heading(ids.next("heading"), levels.of(line), inlines.of(line.text()), Span.NONE);
            case TABLE, QUOTATION -> insert(node);
            case RECITAL, PARAGRAPH, OPERATIVE, PLAIN -> paragraph(node, roles);
        };
    }

    private Block paragraph(Nesting.Node node, TopRoles roles) {
        Line line = node.line();
        return switch (roles.of(line)) {
            case PREAMBULAR -> new PreambularParagraph(ids.next("preamble"),
                    openings.mark(line.text(), Part.PREAMBULAR), children(node, 1), Span.NONE);
            case OPERATIVE -> new OperativeParagraph(ids.next("para"), marker(line),
                    openings.mark(line.text(), Part.OPERATIVE), children(node, 1), Span.NONE);
            case NUMBERED -> new OperativeParagraph(ids.next("para"), marker(line), inlines.of(line.text()),
                    children(node, 1), Span.NONE);
            case PLAIN -> line.marker().isPresent() ? subParagraph(node, 1)
                    : new PlainParagraph(ids.next("text"), inlines.of(line.text()), children(node, 1), Span.NONE);
        };
    }

    private List<Block> children(Nesting.Node node, int level) {
        List<Block> blocks = new ArrayList<>();
        for (Nesting.Node child : node.children()) {
            Block block = under(child, level);
            remember(block, child.line().remarks());
            blocks.add(block);
        }
        return blocks;
    }

    private Block under(Nesting.Node node, int level) {
        Line line = node.line();
        return switch (line.kind()) {
            case TABLE, QUOTATION -> insert(node);
            case ORGAN, HEADING, RECITAL, PARAGRAPH, OPERATIVE, PLAIN -> line.marker().isPresent()
                    ? subParagraph(node, level)
                    : new Continuation(ids.next("text"), inlines.of(line.text()), children(node, level + 1), Span.NONE);
        };
    }

    private Block subParagraph(Nesting.Node node, int level) {
        return new SubParagraph(ids.next("sub"), marker(node.line()), level, inlines.of(node.line().text()),
                children(node, level + 1), Span.NONE);
    }

    private Block insert(Nesting.Node node) {
        Line line = node.line();
        if (line.kind() == Line.Kind.TABLE) {
            Table table = line.tables().get(0);
            return new Table(ids.next("table"), table.columns(), table.header(), table.rows(), Span.NONE);
        }
        boolean organ = line.quoted().stream().anyMatch(quoted -> quoted.kind() == Line.Kind.ORGAN);
        return new Quotation(ids.next("quotation"), build(line.quoted(), organ), Span.NONE);
    }

    private Block organLine(Line line) {
        Runs text = line.text().without(EnumSet.allOf(Style.class));
        Optional<OrganName> name = organLines.find(text.words());
        int end = name.map(OrganName::end).orElseGet(() -> withoutComma(text.words()));
        return new OrganLine(ids.next("organ"), inlines.of(text.before(end)), inlines.of(text.after(end)), Span.NONE);
    }

    private static int withoutComma(String words) {
        boolean comma = !words.isEmpty() && ",،，".indexOf(words.charAt(words.length() - 1)) >= 0;
        return comma ? words.length() - 1 : words.length();
    }

    /** As it is written; a reference leaves out the full stop or the dash behind a number. */
    private static Marker marker(Line line) {
        return line.marker().map(marker -> new Marker(marker.text(),
                marker.text().replaceAll("(?:[.．]|\\s*[-–—])$", ""), marker.isSupplied())).orElse(Marker.NONE);
    }
}
