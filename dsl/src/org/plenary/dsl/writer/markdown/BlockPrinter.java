package org.plenary.dsl.writer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;

/**
 * Prints blocks, with an empty line between them. Sub-paragraphs are paragraphs with their letter, set in by spaces: a
 * list of Markdown would have dots or numbers of its own.
 */
final class BlockPrinter implements Block.Visitor<Void> {

    private static final String INDENT = "&emsp;";
    private static final int LOWEST_HEADING = 6;

    private final List<String> printed = new ArrayList<>();
    private final Language language;
    private final Set<String> targets;
    /** Of the headings of the division around. */
    private final int headingLevel;
    private final int depth;

    BlockPrinter(Language language, Set<String> targets) {
        this(language, targets, 1, 0);
    }

    private BlockPrinter(Language language, Set<String> targets, int headingLevel, int depth) {
        this.language = language;
        this.targets = targets;
        this.headingLevel = headingLevel;
        this.depth = depth;
    }

    /** The blocks in Markdown, each of one or more lines. */
    List<String> print(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return List.copyOf(printed);
    }

    private void addAll(List<? extends Block> blocks, int level, int levelsDeeper) {
        printed.addAll(new BlockPrinter(language, targets, level, depth + levelsDeeper).print(blocks));
    }

    private Void paragraph(String marker, Paragraph paragraph) {
        add(paragraph.id(), (marker.isEmpty() ? "" : Escaping.words(marker) + " ") + words(paragraph.content()));
        addAll(paragraph.children(), headingLevel, 1);
        return null;
    }

    private void add(String id, String text) {
        String indented = INDENT.repeat(depth) + place(id);
        printed.add(indented + (indented.isEmpty() ? Escaping.paragraph(text) : text.strip()));
    }

    private String place(String id) {
        return targets.contains(id) ? "<a id=\"" + id + "\"></a>" : "";
    }

    private String words(List<Inline> content) {
        return InlinePrinter.of(content, language);
    }

    private void addHeading(String id, int level, String words) {
        printed.add(("#".repeat(Math.min(level, LOWEST_HEADING)) + " " + place(id) + words.strip()).strip());
    }

    @Override
    public Void organLine(OrganLine line) {
        add(line.id(), words(List.of(new Styled(Styled.Style.ITALIC, line.name()))) + words(line.rest()));
        return null;
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return paragraph("", paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return paragraph(paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return paragraph(paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph("", paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph("", paragraph);
    }

    @Override
    public Void heading(Heading heading) {
        addHeading(heading.id(), headingLevel + heading.level(), words(heading.content()));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        List<String> quoted = new BlockPrinter(language, targets, headingLevel, 0).print(quotation.blocks());
        printed.add(String.join("\n\n", quoted).lines().map(line -> ("> " + line).strip())
                .collect(Collectors.joining("\n")));
        return null;
    }

    @Override
    public Void table(Table table) {
        printed.add(new TableLines(language).of(table));
        return null;
    }

    /** Designation and title are two headings of one level, as they are two lines in print. */
    @Override
    public Void division(Division division) {
        addHeading(division.id(), headingLevel + 1, Escaping.words(division.designation()));
        if (!division.title().isEmpty()) {
            addHeading("", headingLevel + 1, words(division.title()));
        }
        addAll(division.blocks(), headingLevel + 1, 0);
        if (!division.closing().isEmpty()) {
            printed.add(Lines.of(division.closing().stream().map(Escaping::words).toList()));
        }
        return null;
    }
}
