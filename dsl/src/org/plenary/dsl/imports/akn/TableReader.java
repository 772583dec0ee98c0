package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Table.Alignment;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.imports.manuscript.InlineBuilder;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.source.Span;
import org.w3c.dom.Element;

/** Reads a table. Its first row is its header; where several head it, the others are rows. */
final class TableReader {

    private final RunCollector runs;
    private final InlineBuilder inlines;
    private int tables;

    TableReader(RunCollector runs) {
        this.runs = runs;
        this.inlines = new InlineBuilder(runs.language());
    }

    Table read(Element table) {
        tables++;
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Element> elements = Xml.below(table, "tr").filter(row -> !Xml.children(row).isEmpty()).toList();
        elements.forEach(row -> rows.add(cells(row)));
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        List<Table.Row> filled = rows.stream().map(row -> filled(row, widest)).toList();
        return new Table("table-" + tables, alignments(elements, widest), filled.get(0),
                filled.subList(1, filled.size()), Span.NONE);
    }

    private List<List<Inline>> cells(Element row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Element cell : Xml.children(row)) {
            cells.add(content(cell));
            for (int more = 1; more < span(cell); more++) {
                cells.add(List.of());
            }
        }
        return cells;
    }

    private List<Inline> content(Element cell) {
        List<Inline> content = new ArrayList<>();
        List<Element> paragraphs = Xml.children(cell).stream().filter(child -> Xml.is(child, "p")).toList();
        for (Element paragraph : paragraphs.isEmpty() ? List.of(cell) : paragraphs) {
            Runs text = runs.of(paragraph);
            if (!content.isEmpty() && !text.isEmpty()) {
                content.add(new Text(" "));
            }
            content.addAll(inlines.of(text));
        }
        return content;
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
    }

    private static Table.Row filled(List<List<Inline>> cells, int width) {
        List<List<Inline>> filled = new ArrayList<>(cells);
        while (filled.size() < width) {
            filled.add(List.of());
        }
        return new Table.Row(filled);
    }

    /** As the cells of the last row are aligned; headings are often centred. */
    private static List<Alignment> alignments(List<Element> rows, int width) {
        List<Alignment> alignments = new ArrayList<>();
        for (Element cell : Xml.children(rows.get(rows.size() - 1))) {
            alignments.add(alignment(cell));
        }
        while (alignments.size() < width) {
            alignments.add(Alignment.START);
        }
        return alignments.subList(0, width);
    }

    private static Alignment alignment(Element cell) {
        String justification = cell.getAttribute("akn4un:data-justification") + cell.getAttribute("style");
        if (justification.matches("(?i).*center.*")) {
            return Alignment.CENTRE;
        }
        return justification.matches("(?i).*(right|end).*") ? Alignment.END : Alignment.START;
    }
}
