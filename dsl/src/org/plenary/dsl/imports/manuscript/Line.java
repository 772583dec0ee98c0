package org.plenary.dsl.imports.manuscript;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * One paragraph, heading or table of a file, before it is known what stands under what.
 *
 * @param kind
 *            what the mark-up makes of it
 * @param rank
 *            of a heading, 1 for the highest; of a paragraph, its depth in lists, or {@link #UNKNOWN}
 * @param marker
 *            its number or letter
 * @param text
 *            without the marker
 * @param tables
 *            the table that it is; else empty
 * @param quoted
 *            what is quoted here as a block; else empty
 * @param remarks
 *            what the drafter has to check here
 */
public record Line(Kind kind, int rank, Optional<WrittenMarker> marker, Runs text, List<Table> tables,
        List<Line> quoted, List<String> remarks) {

    /** The mark-up says nothing about the depth: the sequence of letters tells. */
    public static final int UNKNOWN = -1;

    /** A heading of a rank so much higher has the level that is left, whichever ranks other headings have. */
    public static final int EXACT = 100;

    /** What a line is. */
    public enum Kind {
        ORGAN, RECITAL, PARAGRAPH, HEADING, TABLE, QUOTATION,
        /** A paragraph that is operative for certain, also without a number. */
        OPERATIVE,
        /** A paragraph without a number that is neither preambular nor operative. */
        PLAIN
    }

    /** A paragraph, a recital or the line of the organ. */
    public static Line paragraph(Kind kind, int depth, Optional<WrittenMarker> marker, Runs text) {
        return new Line(kind, depth, marker, text, List.of(), List.of(), List.of());
    }

    /** A heading. */
    public static Line heading(int rank, Runs text) {
        return new Line(Kind.HEADING, rank, Optional.empty(), text, List.of(), List.of(), List.of());
    }

    /** A table. */
    public static Line table(Table table) {
        return new Line(Kind.TABLE, UNKNOWN, Optional.empty(), Runs.NONE, List.of(table), List.of(), List.of());
    }

    /** What is quoted as a block. */
    public static Line quotation(List<Line> lines) {
        return new Line(Kind.QUOTATION, UNKNOWN, Optional.empty(), Runs.NONE, List.of(), lines, List.of());
    }

    /** The same with something that the drafter has to check. */
    public Line withRemarks(List<String> toCheck) {
        return new Line(kind, rank, marker, text, tables, quoted, List.copyOf(toCheck));
    }

    /** Whether it is a paragraph with a number of the main numbering. */
    public boolean isNumbered() {
        return (kind == Kind.PARAGRAPH || kind == Kind.OPERATIVE) && marker.filter(WrittenMarker::isNumber).isPresent();
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Its words, without marker and calls of notes. */
    public String words() {
        return text.words();
    }

    /** Whether it announces a list. */
    public boolean endsInColon() {
        String words = words().strip().replaceAll("[”»\"*\u00a0 ]+$", "");
        return words.endsWith(":") || words.endsWith("：");
    }
}
