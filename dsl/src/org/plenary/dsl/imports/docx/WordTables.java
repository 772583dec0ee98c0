package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Table.Alignment;
import org.plenary.dsl.imports.manuscript.Grid;
import org.plenary.dsl.imports.manuscript.Piece;
import org.plenary.dsl.imports.manuscript.Role;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** Reads tables; one that only places the lines of a masthead, or draws a frame, is read for what stands in it. */
final class WordTables {

    private static final int WIDEST = 60;

    private final WordFile word;
    private final WordParagraphs paragraphs;

    WordTables(WordFile word, WordParagraphs paragraphs) {
        this.word = word;
        this.paragraphs = paragraphs;
    }

    /** A cell: what stands in it, how many columns it covers, how its words are aligned. */
    private record Cell(List<Piece> pieces, int columns, Alignment alignment) {
    }

    /**
     * What a table is.
     *
     * @param atTop
     *            whether nothing stands above it
     */
    List<Piece> read(Element table, boolean atTop) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : Xml.below(table, "tr").filter(row -> parent(row, "tbl") == table).toList()) {
            if (Xml.child(row, "trPr").filter(word.changes()::leavesOutOwner).isEmpty()) {
                rows.add(Xml.below(row, "tc").filter(cell -> parent(cell, "tr") == row).map(this::cell).toList());
            }
        }
        List<Piece> inside = rows.stream().flatMap(List::stream).flatMap(cell -> cell.pieces().stream()).toList();
        if (atTop && !inside.isEmpty() || inside.stream().anyMatch(piece -> piece.role() == Role.MASTHEAD)) {
            return inside.stream().map(piece -> piece.as(Role.MASTHEAD, piece.level())).toList();
        }
        if (inside.isEmpty() || rows.stream().mapToInt(List::size).max().orElse(0) == 1) {
            return inside;
        }
        return List.of(Piece.of(grid(rows))
                .withRemarks(inside.stream().flatMap(piece -> piece.remarks().stream()).toList()));
    }

    private static Element parent(Element element, String name) {
        Element parent = (Element) element.getParentNode();
        while (!Xml.is(parent, name)) {
            parent = (Element) parent.getParentNode();
        }
        return parent;
    }

    private Cell cell(Element cell) {
        Optional<Element> properties = Xml.child(cell, "tcPr");
        int columns = properties.map(given -> WordXml.number(given, "gridSpan").orElse(1)).orElse(1);
        boolean covered = properties.flatMap(given -> Xml.child(given, "vMerge"))
                .filter(merge -> !WordXml.attribute(merge, "val").orElse("continue").equals("restart")).isPresent();
        boolean leftOut = properties.filter(word.changes()::leavesOutOwner).isPresent();
        List<Piece> pieces = covered || leftOut ? List.of() : paragraphs.read(cell);
        Alignment alignment = Xml.child(cell, "p").map(paragraph -> new ParagraphFormat(word, paragraph))
                .flatMap(ParagraphFormat::alignment).map(WordTables::alignment).orElse(Alignment.START);
        return new Cell(pieces, Math.max(1, Math.min(columns, WIDEST)), alignment);
    }

    private static Alignment alignment(String written) {
        return switch (written) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.END;
            default -> Alignment.START;
        };
    }

    private static Grid grid(List<List<Cell>> rows) {
        List<List<Runs>> texts = rows.stream().map(WordTables::texts).toList();
        int width = texts.stream().mapToInt(List::size).max().orElse(1);
        List<List<Runs>> filled = texts.stream().map(row -> filled(row, width)).toList();
        return new Grid(alignments(rows.get(rows.size() - 1), width), filled);
    }

    private static List<Runs> texts(List<Cell> row) {
        List<Runs> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(text(cell.pieces()));
            for (int more = 1; more < cell.columns(); more++) {
                texts.add(Runs.NONE);
            }
        }
        return texts;
    }

    /** The paragraphs of a cell in one line, each with its number. */
    private static Runs text(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            String before = (runs.isEmpty() ? "" : " ") + piece.number().map(number -> number + " ").orElse("");
            runs.add(Run.text(before, Set.of(), Optional.empty()));
            runs.addAll(piece.text().folded().all());
        }
        return new Runs(runs).folded();
    }

    private static List<Runs> filled(List<Runs> row, int width) {
        List<Runs> filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add(Runs.NONE);
        }
        return filled;
    }

    private static List<Alignment> alignments(List<Cell> last, int width) {
        List<Alignment> alignments = new ArrayList<>();
        for (Cell cell : last) {
            for (int column = 0; column < cell.columns(); column++) {
                alignments.add(cell.alignment());
            }
        }
        while (alignments.size() < width) {
            alignments.add(Alignment.START);
        }
        return alignments.subList(0, width);
    }
}
