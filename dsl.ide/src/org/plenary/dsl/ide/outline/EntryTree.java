package org.plenary.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.lsp4j.SymbolKind;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.WordCount;
import org.plenary.dsl.ide.text.TextWords;
import org.plenary.dsl.source.Span;

/** Puts the blocks of a text into the tree that a drafter has in mind: preamble, operative part, sections. */
final class EntryTree {

    private final TextWords words;
    private final BlockEntry entries;

    /**
     * @param words
     *            in the language of the text
     */
    EntryTree(TextWords words) {
        this.words = words;
        this.entries = new BlockEntry(this, words);
    }

    /** The entries of a text in which an organ speaks: its recitals stand together, and so does what it decides. */
    List<Entry> resolution(List<Block> blocks) {
        Section top = Section.of(blocks);
        List<Entry> found = new ArrayList<>();
        found.addAll(entries(top.blocks(), OrganLine.class::isInstance));
        group(words.preamble(), top.blocks(), PreambularParagraph.class::isInstance, found);
        group(words.operativePart(), top.blocks(), EntryTree::isOperative, found);
        found.addAll(entries(top.blocks(), Division.class::isInstance));
        top.sections().forEach(section -> found.add(section(section)));
        return found;
    }

    /** The entries of an annex or a quotation, one after the other. */
    List<Entry> free(List<Block> blocks) {
        return children(Section.of(blocks));
    }

    private void group(String name, List<Block> blocks, Predicate<Block> members, List<Entry> found) {
        List<Block> group = blocks.stream().filter(members).toList();
        if (!group.isEmpty()) {
            Span first = group.get(0).span();
            found.add(new Entry(name, words.count(WordCount.of(group)), SymbolKind.Package, first,
                    entries(group, block -> true)));
        }
    }

    private static boolean isOperative(Block block) {
        return !(block instanceof OrganLine || block instanceof PreambularParagraph || block instanceof Division);
    }

    private List<Entry> entries(List<Block> blocks, Predicate<Block> members) {
        return blocks.stream().filter(members).map(block -> block.accept(entries)).toList();
    }

    private Entry section(Section section) {
        Entry heading = section.heading().accept(entries);
        List<Entry> children = children(section);
        return new Entry(heading.name(), words.count(count(section)), heading.kind(), heading.own(), children);
    }

    private List<Entry> children(Section section) {
        List<Entry> children = new ArrayList<>(entries(section.blocks(), block -> true));
        section.sections().forEach(inner -> children.add(section(inner)));
        return children;
    }

    private static int count(Section section) {
        return WordCount.of(section.blocks()) + section.sections().stream().mapToInt(EntryTree::count).sum();
    }
}
