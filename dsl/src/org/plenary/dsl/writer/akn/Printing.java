package org.plenary.dsl.writer.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;

/** What all the parts of one printing share: the document, the file so far, the names given, the notes printed. */
final class Printing {

    final Document document;
    final Iri iri;
    final Markup xml = new Markup();
    final ElementNames names;
    private final Map<String, Note> notes;
    private final Set<String> printedNotes = new HashSet<>();

    Printing(Document document, Map<String, String> namesOfBlocks) {
        this.document = document;
        this.iri = Iri.of(document);
        this.names = new ElementNames(namesOfBlocks);
        this.notes = document.notes().stream().collect(Collectors.toMap(Note::id, Function.identity()));
    }

    /** Writes inline content. */
    void inline(List<Inline> content) {
        InlinePrinter printer = new InlinePrinter(this);
        content.forEach(inline -> inline.accept(printer));
    }

    /** The note that is printed where it is called first; empty at its later calls. */
    List<Note> noteToPrint(String id) {
        return notes.containsKey(id) && printedNotes.add(id) ? List.of(notes.get(id)) : List.of();
    }
}
