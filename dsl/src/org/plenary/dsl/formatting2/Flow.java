package org.plenary.dsl.formatting2;

import java.util.BitSet;

/**
 * The text of a paragraph as one long line, with the places where it may be broken: a space that may become a line end,
 * a place between two Han characters, and line ends that must stay (around comments).
 */
final class Flow {

    private final StringBuilder text = new StringBuilder();
    private final BitSet spaces = new BitSet();
    private final BitSet joints = new BitSet();
    private final BitSet lineEnds = new BitSet();

    void append(CharSequence more) {
        text.append(more);
    }

    void append(String source, int start, int end) {
        text.append(source, start, end);
    }

    /** A space that may become a line end. */
    void appendSpace() {
        spaces.set(text.length());
        text.append(' ');
    }

    /** What comes next may begin a line, with nothing before it. */
    void addJoint() {
        joints.set(text.length());
    }

    /** The line ends here, however short it is. Line ends within a comment belong to the comment. */
    void appendLineEnd() {
        lineEnds.set(text.length());
        text.append('\n');
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    boolean endsWithSpace() {
        return text.length() > 0 && text.charAt(text.length() - 1) <= ' ';
    }

    CharSequence text() {
        return text;
    }

    boolean isSpace(int at) {
        return spaces.get(at);
    }

    boolean isJoint(int at) {
        return joints.get(at);
    }

    boolean isLineEnd(int at) {
        return lineEnds.get(at);
    }
}
