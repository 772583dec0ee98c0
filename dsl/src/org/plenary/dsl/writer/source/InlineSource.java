package org.plenary.dsl.writer.source;

import java.util.List;
import java.util.Set;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;

/** Writes the text of paragraphs with its marks; knows the keys of notes and the labels that references need. */
final class InlineSource {

    private final NoteKeys keys;
    private final Set<String> labelled;
    private final Openings openings;
    private final Citations citations;

    /**
     * @param labelled
     *            takes the ids of blocks that references point to
     */
    InlineSource(Document document, Set<String> labelled) {
        this.labelled = labelled;
        this.openings = new Openings(OpeningLexicon.of(document.language()));
        Organ organ = document.header().organ().orElse(Organ.GENERAL_ASSEMBLY);
        this.citations = new Citations(new CitationRecognizer(document.language(), organ), document.language());
        this.keys = new NoteKeys(document.notes(), citations::symbols);
    }

    /** The text of a paragraph that opens with nothing of note. */
    String of(List<Inline> content) {
        List<Inline> marked = citations.unmark(content);
        for (EmphasisEdges edges : EmphasisEdges.values()) {
            InlinePrinter printer = print(marked, edges);
            if (printer.readsBack()) {
                return printer.source();
            }
        }
        return print(marked, EmphasisEdges.WITHOUT_MARKS).source();
    }

    /** The text of a paragraph that opens with a phrase that prints in italics. */
    String opening(List<Inline> content, Part part) {
        return of(openings.unmark(content, part));
    }

    /** The key of a note. */
    String key(String noteId) {
        return keys.of(noteId);
    }

    /** The name by which references know a block; empty if none points to it. */
    String labelName(String id) {
        return labelled.contains(id) ? id : "";
    }

    /** "{#para-2}", or nothing. */
    String label(String id) {
        return labelled.contains(id) ? "{#" + id + "}" : "";
    }

    private InlinePrinter print(List<Inline> content, EmphasisEdges edges) {
        InlinePrinter printer = new InlinePrinter(keys, labelled, edges);
        printer.print(content);
        return printer;
    }
}
