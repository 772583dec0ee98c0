package org.plenary.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.numbering.WrittenMarker;

/** A block while the text is read: where it stands, what its marker is, and which lines are its own. */
final class BlockNode {

    /** The kinds of blocks. */
    enum Kind {
        TEXT, UNNUMBERED, NUMBERED, SUB, HEADING, QUOTATION, TABLE, NOTE
    }

    private final Kind kind;
    private final int start;
    private final int markEnd;
    private final int column;
    private final WrittenMarker marker;
    private final Segments text = new Segments();
    private final List<BlockNode> children = new ArrayList<>(0);
    private int depth;
    private int lastNumber;
    private int lastInsertion;

    /**
     * @param start
     *            where its mark or its first word begins
     * @param markEnd
     *            where its mark ends; {@code start} where it has none
     * @param column
     *            its column within the quotation that holds it, from 0
     */
    BlockNode(Kind kind, int start, int markEnd, int column, WrittenMarker marker) {
        this.kind = kind;
        this.start = start;
        this.markEnd = markEnd;
        this.column = column;
        this.marker = marker;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int markEnd() {
        return markEnd;
    }

    int column() {
        return column;
    }

    WrittenMarker marker() {
        return marker;
    }

    boolean isParagraph() {
        return kind == Kind.UNNUMBERED || kind == Kind.NUMBERED || kind == Kind.SUB;
    }

    /** Its own lines. Of a table these are its rows, one after the other, the rule second. */
    Segments text() {
        return text;
    }

    void addRow(int start, int end) {
        text.add(start, end);
    }

    List<BlockNode> children() {
        return children;
    }

    int depth() {
        return depth;
    }

    void add(BlockNode child) {
        child.depth = depth + 1;
        children.add(child);
        if (child.kind == Kind.NUMBERED) {
            lastNumber = child.marker.isSupplied() ? lastNumber + 1 : child.marker.number();
            lastInsertion = child.marker.insertion();
        }
    }

    void restartNumbers() {
        lastNumber = 0;
        lastInsertion = 0;
    }

    /** Whether a numbered paragraph would begin a numbering under this block. */
    boolean isWithoutNumbers() {
        return lastNumber == 0;
    }

    /** Whether this is the number that the next paragraph under this block has: 8 after 7, or 7 <i>bis</i>. */
    boolean isNumberDue(WrittenMarker number) {
        boolean next = number.number() == lastNumber + 1 && number.insertion() == 0;
        boolean inserted = number.number() == lastNumber && number.insertion() == lastInsertion + 1;
        return next || inserted;
    }
}
