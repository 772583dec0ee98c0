package org.plenary.dsl.writer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.text.Wording;

/**
 * The headings of a document and their ranks under its title, which is the first. A drafter may skip a level (a
 * {@code ###} under a {@code #}); the ranks of a page may not.
 */
final class Outline implements Block.Visitor<Void> {

    private static final int LONG = 40;

    /**
     * A line of the table of contents.
     *
     * @param id
     *            of the heading or of the division
     * @param rank
     *            2 for the highest
     * @param designation
     *            "Annex I"; empty for a heading
     * @param title
     *            without the calls of notes; may be empty for a division
     */
    record Entry(String id, int rank, String designation, String title) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Language language;
    private int paragraphs;
    private boolean quoted;
    /** The rank over the levels that are open. */
    private int base = 1;
    private Deque<Integer> levels = new ArrayDeque<>();

    Outline(Document document) {
        language = document.language();
        visitAll(document.body());
        levels.clear();
        visitAll(document.annexes());
        visitNotes(document);
    }

    /** The lines of the table of contents; none in a short text, which is seen at a glance. */
    List<Entry> contents() {
        return paragraphs > LONG && entries.size() > 1 ? entries : List.of();
    }

    /** The rank of the heading or division that has the id: 2 for {@code h2}. */
    int rank(String id) {
        return ranks.get(id);
    }

    private void visitNotes(Document document) {
        quoted = true;
        document.notes().forEach(note -> under(2, () -> visitAll(note.blocks())));
    }

    private Void visitAll(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private void under(int rank, Runnable deed) {
        int outerBase = base;
        Deque<Integer> outerLevels = levels;
        base = rank;
        levels = new ArrayDeque<>();
        deed.run();
        base = outerBase;
        levels = outerLevels;
    }

    private void add(String id, int rank, String designation, String title) {
        ranks.put(id, rank);
        if (!quoted) {
            entries.add(new Entry(id, rank, designation, title));
        }
    }

    private Void visitParagraph(Paragraph paragraph) {
        paragraphs++;
        return visitAll(paragraph.children());
    }

    @Override
    public Void heading(Heading heading) {
        while (!levels.isEmpty() && levels.peek() >= heading.level()) {
            levels.pop();
        }
        levels.push(heading.level());
        add(heading.id(), base + levels.size(), "", Wording.withoutNoteCalls(heading.content(), language));
        return null;
    }

    @Override
    public Void division(Division division) {
        int rank = base + 1;
        add(division.id(), rank, division.designation(), Wording.withoutNoteCalls(division.title(), language));
        under(rank, () -> visitAll(division.blocks()));
        levels.clear();
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        boolean outer = quoted;
        quoted = true;
        under(base + levels.size(), () -> visitAll(quotation.blocks()));
        quoted = outer;
        return null;
    }

    @Override
    public Void organLine(OrganLine line) {
        return visitParagraph(line);
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return visitParagraph(paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return visitParagraph(paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return visitParagraph(paragraph);
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return visitParagraph(paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return visitParagraph(paragraph);
    }

    @Override
    public Void table(Table table) {
        return null;
    }
}
