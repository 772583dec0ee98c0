package org.plenary.dsl.imports.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph or a table of a manuscript.
 *
 * @param role
 *            what its style or place tells about it
 * @param level
 *            of a heading its rank, 1 for the highest; of another paragraph how deep it stands, 1 for (a), or
 *            {@link Line#UNKNOWN}
 * @param number
 *            the number or letter that the file supplies, as it prints: "(a)"; one that stands in the words stays there
 * @param text
 *            the words
 * @param grid
 *            the table that it is
 * @param quoted
 *            whether it is quoted as a block
 * @param remarks
 *            what the drafter has to check here
 */
public record Piece(Role role, int level, Optional<String> number, Runs text, Optional<Grid> grid, boolean quoted,
        List<String> remarks) {

    public Piece {
        remarks = List.copyOf(remarks);
    }

    /** A paragraph of which nothing is known but its words. */
    public static Piece of(Runs text) {
        return of(Role.TEXT, Line.UNKNOWN, text);
    }

    /** A paragraph of which something is known. */
    public static Piece of(Role role, int level, Runs text) {
        return new Piece(role, level, Optional.empty(), text, Optional.empty(), false, List.of());
    }

    /** A table. */
    public static Piece of(Grid grid) {
        return new Piece(Role.TABLE, Line.UNKNOWN, Optional.empty(), Runs.NONE, Optional.of(grid), false, List.of());
    }

    /** The same as something else. */
    public Piece as(Role other, int otherLevel) {
        return new Piece(other, otherLevel, number, text, grid, quoted, remarks);
    }

    /** The same with other words. */
    public Piece withText(Runs other) {
        return new Piece(role, level, number, other, grid, quoted, remarks);
    }

    /** The same with a number or letter that the file supplies. */
    public Piece numbered(String supplied) {
        return new Piece(role, level, Optional.of(supplied), text, grid, quoted, remarks);
    }

    /** The same, quoted as a block. */
    public Piece asQuoted() {
        return new Piece(role, level, number, text, grid, true, remarks);
    }

    /** The same with something that the drafter has to check. */
    public Piece withRemarks(List<String> toCheck) {
        return new Piece(role, level, number, text, grid, quoted, toCheck);
    }

    /** The words without the calls of notes. */
    public String words() {
        return text.words();
    }
}
