package org.plenary.dsl.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;

/**
 * A text with the place in it that a test is about.
 *
 * @param uri
 *            of the text
 * @param text
 *            without the mark
 * @param caret
 *            where the mark stood
 */
record DraftAtCaret(String uri, String text, Position caret) {

    private static final String MARK = "‸";
    private static final String HEADER = """
            ---
            language: %s
            organ:    General Assembly
            session:  80
            title:    Oceans
            status:   draft
            ---

            """;

    /** A text with {@code ‸} where the caret stands. */
    static DraftAtCaret of(String uri, String marked) {
        int offset = marked.indexOf(MARK);
        String before = marked.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        Position caret = new Position(line, offset - before.lastIndexOf('\n') - 1);
        return new DraftAtCaret(uri, before + marked.substring(offset + MARK.length()), caret);
    }

    /** The same under a header of the General Assembly. */
    static DraftAtCaret underHeader(String uri, String language, String marked) {
        return of(uri, HEADER.formatted(language) + marked);
    }

    TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri);
    }

    /** No word is selected at the caret. */
    Range place() {
        return new Range(caret, caret);
    }

    /** The whole text. */
    Range whole() {
        return new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0));
    }

    /** The text after an edit. */
    String after(TextEdit edit) {
        return text.substring(0, offset(edit.getRange().getStart())) + edit.getNewText()
                + text.substring(offset(edit.getRange().getEnd()));
    }

    /** The words of a range. */
    String words(Range range) {
        return text.substring(offset(range.getStart()), offset(range.getEnd()));
    }

    private int offset(Position position) {
        int offset = 0;
        for (int line = 0; line < position.getLine(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + position.getCharacter();
    }
}
