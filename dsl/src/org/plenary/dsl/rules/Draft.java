package org.plenary.dsl.rules;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.reader.PlacedTexts;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.source.Span;

/** What rules look at: what a text means, its words, and where they were written. */
public final class Draft {

    private final String source;
    private final Document document;
    private final PlacedTexts places;
    private final List<Passage> passages;

    /**
     * @param source
     *            the text as it was written
     * @param reading
     *            what was understood of it
     */
    public Draft(String source, Reading reading) {
        this.source = source;
        this.document = reading.document();
        this.places = reading.places();
        this.passages = Passages.of(document);
    }

    /** The text as it was written; the places of problems lie in it. */
    public String source() {
        return source;
    }

    /** What it means. */
    public Document document() {
        return document;
    }

    /** What its header says. */
    public Header header() {
        return document.header();
    }

    /** The language of the text. */
    public Language language() {
        return document.language();
    }

    /** Whose document it is, if that is known. */
    public Optional<Organ> organ() {
        return document.header().organ();
    }

    /** The body, parts, annexes, quotations and footnotes, in this order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The words of a paragraph, or of a heading, with their places. */
    public PlacedText text(Block block) {
        return places.of(block.id());
    }

    /** Where the value of a header key stands, if it is given. */
    public Optional<Span> header(String key) {
        return places.header(key);
    }

    /** All that is known about places in the text. */
    public PlacedTexts places() {
        return places;
    }
}
