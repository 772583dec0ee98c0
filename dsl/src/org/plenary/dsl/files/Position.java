package org.plenary.dsl.files;

/**
 * A position in a text as an editor shows it.
 *
 * @param line
 *            from 1
 * @param column
 *            from 1, counted in characters (code points), so that 𠮷 is one column and not two
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where every text begins. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
