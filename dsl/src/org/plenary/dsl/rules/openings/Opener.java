package org.plenary.dsl.rules.openings;

import java.util.Optional;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * How a recital or an operative paragraph opens.
 *
 * @param part
 *            of the resolution in which it stands
 * @param phrase
 *            what prints in italics
 * @param start
 *            index of the phrase in the words of the paragraph
 * @param text
 *            the words of the paragraph with their places
 * @param first
 *            whether it is the first after the organ line or a heading
 * @param headed
 *            whether a heading stands anywhere above
 */
record Opener(Part part, String phrase, int start, PlacedText text, boolean first, boolean headed) {

    /** The opening of a paragraph; empty if it opens with no known words, or with bracketed alternatives. */
    static Optional<Opener> of(Draft draft, Paragraph paragraph, Part part, boolean first,
            boolean headed) {
        PlacedText text = draft.text(paragraph);
        return paragraph.content().stream().limit(2).filter(Opening.class::isInstance).findFirst()
                .map(opening -> Words.of(((Opening) opening).content()))
                .filter(phrase -> !phrase.isBlank() && text.words().contains(phrase))
                .map(phrase -> new Opener(part, phrase, text.words().indexOf(phrase), text, first,
                        headed));
    }

    int end() {
        return start + phrase.length();
    }

    /** Whether numbered paragraphs are introduced: “Resolves that:”. */
    boolean introduces() {
        return text.words().matches("(?s).*[:：]\\s*");
    }

    /** Where the phrase stands. */
    Span span() {
        return text.span(start, end());
    }

    /** What follows the phrase. */
    String rest() {
        return text.words().substring(end()).replace('\u00A0', ' ').strip();
    }

    /** Writes other words in place of the phrase. */
    Edit writing(String words) {
        return new Edit(span(), words);
    }

    /** Words with the first letter as large as that of the phrase. */
    String inCase(String words) {
        boolean upper = Character.isUpperCase(phrase.charAt(0));
        return (upper ? Character.toUpperCase(words.charAt(0)) : Character.toLowerCase(words.charAt(0)))
                + words.substring(1);
    }
}
