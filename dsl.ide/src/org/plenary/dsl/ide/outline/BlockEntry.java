package org.plenary.dsl.ide.outline;

import java.util.List;
import org.eclipse.lsp4j.SymbolKind;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.WordCount;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.BlockContent;
import org.plenary.dsl.ide.text.Excerpt;
import org.plenary.dsl.ide.text.TextWords;

/** The entry of a block: "3. Encourages also …", "(a) …", "Annex II Title". */
final class BlockEntry implements Block.Visitor<Entry> {

    private final EntryTree tree;
    private final TextWords words;

    BlockEntry(EntryTree tree, TextWords words) {
        this.tree = tree;
        this.words = words;
    }

    private Entry paragraph(String marker, Paragraph paragraph, SymbolKind kind) {
        List<Entry> children = paragraph.children().stream().filter(child -> !(child instanceof Continuation))
                .map(child -> child.accept(this)).toList();
        String first = Excerpt.of(Words.of(paragraph.content()));
        return new Entry((marker + " " + first).strip(), words.count(WordCount.of(paragraph)), kind, paragraph.span(),
                children);
    }

    @Override
    public Entry organLine(OrganLine line) {
        return new Entry(Words.of(line.content()), "", SymbolKind.Namespace, line.span(), List.of());
    }

    @Override
    public Entry preambular(PreambularParagraph paragraph) {
        return paragraph("", paragraph, SymbolKind.String);
    }

    @Override
    public Entry operative(OperativeParagraph paragraph) {
        return paragraph(paragraph.marker().printed(), paragraph, SymbolKind.Function);
    }

    @Override
    public Entry subParagraph(SubParagraph paragraph) {
        return paragraph(paragraph.marker().printed(), paragraph, SymbolKind.Method);
    }

    @Override
    public Entry continuation(Continuation paragraph) {
        return paragraph("", paragraph, SymbolKind.String);
    }

    @Override
    public Entry plain(PlainParagraph paragraph) {
        return paragraph("", paragraph, SymbolKind.String);
    }

    @Override
    public Entry heading(Heading heading) {
        return new Entry(Excerpt.of(Words.of(heading.content())), "", SymbolKind.Module, heading.span(), List.of());
    }

    @Override
    public Entry quotation(Quotation quotation) {
        String first = quotation.blocks().stream().findFirst().map(block -> Words.of(BlockContent.of(block)))
                .orElse("");
        return new Entry("> " + Excerpt.of(first), words.count(WordCount.of(quotation)), SymbolKind.Object,
                quotation.span(), tree.free(quotation.blocks()));
    }

    @Override
    public Entry table(Table table) {
        String head = String.join(" | ", table.header().cells().stream().map(Words::of).toList());
        return new Entry(words.table() + ": " + Excerpt.of(head), "", SymbolKind.Array, table.span(), List.of());
    }

    @Override
    public Entry division(Division division) {
        String name = (division.designation() + " " + Words.of(division.title())).strip();
        List<Entry> children = division.kind() == Division.Kind.PART ? tree.resolution(division.blocks())
                : tree.free(division.blocks());
        return new Entry(name, words.count(WordCount.of(division.blocks())), SymbolKind.Class, division.span(),
                children);
    }
}
