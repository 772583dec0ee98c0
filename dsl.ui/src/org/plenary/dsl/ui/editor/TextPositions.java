package org.plenary.dsl.ui.editor;

import org.eclipse.lsp4j.Position;

/**
 * Places in one text, counted as the server counts them: a line ends at {@code \n} and nowhere else. An Eclipse
 * document counts other line ends too, so its own line numbers would not do.
 */
public final class TextPositions {

    private final String text;

    public TextPositions(String text) {
        this.text = text;
    }

    /** The last character's end for a place beyond the text, which has become shorter meanwhile. */
    public int offset(Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.min(start + position.getCharacter(), text.length());
    }

    public Position position(int offset) {
        int line = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            start = end + 1;
            line++;
        }
        return new Position(line, offset - start);
    }
}
