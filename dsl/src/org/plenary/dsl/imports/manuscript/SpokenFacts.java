package org.plenary.dsl.imports.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.source.Span;

/** What the text itself says for the header: which organ speaks, the titles of parts, whether numbers are printed. */
public final class SpokenFacts {

    private final List<Block> body;
    private final OrganLines lines;

    /** Of a body in a language. */
    public SpokenFacts(List<Block> body, Language language) {
        this.body = body;
        this.lines = OrganLines.of(language);
    }

    /** The organ that speaks, where it has rules of its own. */
    public Optional<Organ> organ() {
        return flat().filter(OrganLine.class::isInstance)
                .map(line -> lines.find(Words.of(((OrganLine) line).content()))).flatMap(Optional::stream).findFirst()
                .flatMap(OrganName::organ);
    }

    /** The titles of parts, and that no numbers are printed. */
    public List<HeaderEntry> entries() {
        return Stream.concat(partTitles(), unnumbered()).toList();
    }

    private Stream<Block> flat() {
        return body.stream().flatMap(block -> block instanceof Division part ? part.blocks().stream()
                : Stream.of(block));
    }

    private Stream<HeaderEntry> partTitles() {
        return body.stream().filter(Division.class::isInstance).map(Division.class::cast)
                .filter(part -> part.designation().matches("[A-Z]") && !part.title().isEmpty())
                .map(part -> entry("title-" + part.designation(), Words.of(part.title()))).distinct();
    }

    /** A single operative paragraph prints no number anyway. */
    private Stream<HeaderEntry> unnumbered() {
        List<OperativeParagraph> operative = flat().filter(OperativeParagraph.class::isInstance)
                .map(OperativeParagraph.class::cast).toList();
        boolean none = operative.size() > 1 && operative.stream().allMatch(paragraph -> paragraph.marker().isEmpty());
        return none ? Stream.of(entry(HeaderKey.NUMBERING.text(), "none")) : Stream.empty();
    }

    private static HeaderEntry entry(String key, String value) {
        return new HeaderEntry(key, value, Span.NONE, Span.NONE);
    }
}
