package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarkerForm;
import org.plenary.dsl.source.Span;

/** Makes of the pieces of one text the lines of which it is known what they are. */
final class PieceLines {

    private static final int LONGEST_MARKER = 8;

    private final InlineBuilder inlines;
    private final OrganLines organs;
    private final OperativePart operativePart;
    private int tables;

    PieceLines(Language language) {
        this.inlines = new InlineBuilder(language);
        this.organs = OrganLines.of(language);
        this.operativePart = new OperativePart(language);
    }

    /** The lines of a text in which an organ speaks, or of an annex. */
    List<Line> of(List<Piece> pieces, boolean isResolution) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = at;
            while (end < pieces.size() && pieces.get(end).quoted()) {
                end++;
            }
            if (end > at) {
                lines.add(quotation(pieces.subList(at, end)));
                at = end;
            } else {
                lines.add(line(pieces.get(at)));
                at++;
            }
        }
        return isResolution ? operativePart.decide(lines) : lines;
    }

    private Line quotation(List<Piece> quoted) {
        List<Piece> inner = quoted.stream()
                .map(piece -> new Piece(piece.role(), piece.level(), piece.number(), piece.text(), piece.grid(), false,
                        piece.remarks()))
                .toList();
        boolean organ = inner.stream().map(this::line).anyMatch(line -> line.kind() == Line.Kind.ORGAN);
        return Line.quotation(of(inner, organ));
    }

    private Line line(Piece piece) {
        Line line = switch (piece.role()) {
            case ORGAN -> Line.paragraph(Line.Kind.ORGAN, 0, Optional.empty(), piece.text().folded());
            case RECITAL -> Line.paragraph(Line.Kind.RECITAL, 0, Optional.empty(), piece.text().folded());
            case PLAIN -> Line.paragraph(Line.Kind.PLAIN, 0, Optional.empty(), piece.text().folded());
            case OPERATIVE -> marked(Line.Kind.OPERATIVE, 0, piece);
            case SUB -> marked(Line.Kind.PARAGRAPH, Math.max(1, piece.level()), piece);
            case CONTINUATION -> Line.paragraph(Line.Kind.PARAGRAPH, Math.max(1, piece.level()), Optional.empty(),
                    piece.text().folded());
            case TABLE -> Line.table(table(piece.grid().orElseThrow()));
            case HEADING, TITLE, PART, PART_TITLE, ANNEX, ANNEX_TITLE, APPENDIX, APPENDIX_TITLE ->
                Line.heading(Math.max(1, piece.level()), HeadingLook.plain(withNumber(piece).folded()));
            case TEXT, MASTHEAD, CLOSING -> unknown(piece);
        };
        return line.withRemarks(piece.remarks());
    }

    /** A paragraph whose number or letter ends at a tab, unless the file supplies it. */
    private static Line marked(Line.Kind kind, int depth, Piece piece) {
        int tab = piece.text().words().indexOf('\t');
        Optional<String> written = piece.number().or(() -> tab <= 0 ? Optional.empty()
                : Optional.of(piece.text().words().substring(0, tab)));
        Optional<WrittenMarker> marker = written.flatMap(MarkerReader::ofElement)
                .or(() -> piece.role() == Role.SUB ? written.flatMap(PieceLines::foreign) : Optional.empty());
        if (marker.isEmpty()) {
            Line line = Line.paragraph(Line.Kind.PARAGRAPH, depth, Optional.empty(), withNumber(piece).folded());
            Line split = MarkerSplit.of(line);
            return Line.paragraph(split.marker().isEmpty() ? kind : Line.Kind.PARAGRAPH, depth, split.marker(),
                    split.text());
        }
        Runs text = piece.number().isPresent() ? piece.text() : piece.text().after(tab + 1);
        return Line.paragraph(kind, depth, marker, text.folded());
    }

    /** A letter that prints so, but that nobody writes: أ - in the third level of Arabic; the tool supplies it. */
    private static Optional<WrittenMarker> foreign(String written) {
        return written.isBlank() || written.length() > LONGEST_MARKER ? Optional.empty()
                : Optional.of(new WrittenMarker(written.strip(), WrittenMarker.Kind.SUPPLIED_LETTER,
                        WrittenMarkerForm.PARENTHESES, List.of()));
    }

    /** A number that numbers no paragraph ("Article 3", "I.") belongs to the words. */
    private static Runs withNumber(Piece piece) {
        if (piece.number().isEmpty()) {
            return piece.text();
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.text(piece.number().get() + " ", Set.of(), Optional.empty()));
        runs.addAll(piece.text().all());
        return new Runs(runs);
    }

    private Line unknown(Piece piece) {
        Optional<WrittenMarker> supplied = piece.number().flatMap(MarkerReader::ofElement);
        if (supplied.isPresent()) {
            return Line.paragraph(Line.Kind.PARAGRAPH, supplied.get().isNumber() ? 0 : piece.level(), supplied,
                    piece.text().folded());
        }
        Runs text = withNumber(piece).folded();
        if (organs.find(text.words()).isPresent()) {
            return Line.paragraph(Line.Kind.ORGAN, 0, Optional.empty(), text);
        }
        if (piece.level() <= 0 && HeadingLook.isHeading(withNumber(piece))) {
            return Line.heading(HeadingLook.UNRANKED, HeadingLook.plain(text));
        }
        return MarkerSplit.of(Line.paragraph(Line.Kind.PARAGRAPH, piece.level(), Optional.empty(), text));
    }

    private Table table(Grid grid) {
        tables++;
        List<Table.Row> rows = grid.rows().stream().map(row -> new Table.Row(row.stream().map(this::cell).toList()))
                .toList();
        return new Table("table-" + tables, grid.columns(), rows.get(0), rows.subList(1, rows.size()), Span.NONE);
    }

    private List<Inline> cell(Runs text) {
        return inlines.of(text.folded());
    }
}
