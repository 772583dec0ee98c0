package org.plenary.dsl.imports.manuscript;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * A text as it came from a file, before it is known what its paragraphs are.
 *
 * @param language
 *            its language, where the file or the drafter says it
 * @param pieces
 *            masthead, text, closing lines and annexes, in the order in which they are read
 * @param notes
 *            the footnotes, in any order
 * @param remarks
 *            what the drafter has to check in the whole
 */
public record Manuscript(Optional<Language> language, List<Piece> pieces, List<WrittenNote> notes,
        List<String> remarks) {

    public Manuscript {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }
}
