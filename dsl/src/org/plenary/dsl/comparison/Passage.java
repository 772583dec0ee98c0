package org.plenary.dsl.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.source.Span;

/**
 * A piece of a document that is compared as one: a recital, a paragraph without its sub-paragraphs, a heading, a note.
 *
 * @param role
 *            what it is
 * @param id
 *            the document's name for it; of a line of the masthead or of the closing lines, which of them it is
 * @param marker
 *            what is counted, as printed: "3.", "(a)", "Annex II", the mark of a note; may be empty
 * @param content
 *            its words; none of a quotation or a table
 * @param span
 *            where the drafter wrote it; {@link Span#NONE} where that is not one place
 * @param children
 *            what stands under it
 */
public record Passage(Role role, String id, String marker, List<Inline> content, Span span, List<Passage> children) {

    public Passage {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    /** The words, without the marks of notes. */
    public String words() {
        return Words.of(content);
    }

    /** The words by which it is known: of a quotation or a table, those that stand first in it. */
    public String firstWords() {
        return all().map(Passage::words).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    /** The passage and all under it, in reading order. */
    Stream<Passage> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Passage::all));
    }
}
