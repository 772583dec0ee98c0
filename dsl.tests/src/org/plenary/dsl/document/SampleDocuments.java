package org.plenary.dsl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/**
 * Invented resolutions in each of the six languages, built by hand, which hold every kind of block and of inline
 * content. The same structure stands behind each language; the words are in {@code sample.<language>.properties}.
 */
public final class SampleDocuments {

    /** The samples are made of printed words; no header states their facts. */
    static final Header NO_HEADER = new HeaderReader().read(List.of(), Optional.empty()).header();

    private SampleDocuments() {
    }

    /**
     * An adopted resolution: sub-paragraphs to three levels, headings, a quotation, notes called twice, references, two
     * annexes with a table and an appendix.
     */
    public static Document adopted(Language language) {
        return new AdoptedSample(new SampleWords(language), language).document();
    }

    /** A draft in two parts, with sponsors, a star note, bracketed text and a single operative paragraph. */
    public static Document draft(Language language) {
        return new DraftSample(new SampleWords(language), language).document();
    }

    /** The adopted resolution with many more paragraphs under headings: long enough for a table of contents. */
    public static Document lengthy(Language language) {
        return new LengthySample(new SampleWords(language), adopted(language)).document();
    }

    /** A text that has a single line and nothing else: no symbol, no title, no masthead, no closing lines. */
    public static Document bare(Language language) {
        Masthead masthead = new Masthead("", "", List.of(), List.of(), List.of(), "", List.of(), "", List.of(), "",
                List.of(), "", "");
        Properties properties = new Properties(Optional.empty(), "", "", true, Optional.empty(), List.of());
        Block only = new PlainParagraph("text-1", new SampleWords(language).content("annex.1.plain"), List.of(),
                Span.NONE);
        return new Document(language, NO_HEADER, properties, masthead, List.of(only), List.of(), List.of(), List.of());
    }

    /** A Security Council resolution: no title, its number stands alone above the text. */
    public static Document council() {
        Masthead masthead = new Masthead("United Nations", "Security Council", List.of(new Text("S/RES/9001 (2044)")),
                List.of("Distr.: General", "14 December 2044"), List.of(), "", List.of(),
                "Adopted by the Security Council at its 14022nd meeting, on 14 December 2044", List.of(),
                "Resolution 9001 (2044)", List.of(), "44-20113", "44-20113 (E)");
        Properties properties = new Properties(Optional.of("S/RES/9001 (2044)"), "Resolution 9001 (2044)",
                "Security Council", false, Optional.of(LocalDate.of(2044, 12, 14)), List.of());
        List<Block> body = List.of(
                new OrganLine("organ-line", List.of(new Text("The Security Council")), List.of(new Text(",")),
                        Span.NONE),
                new OperativeParagraph("para-1", Marker.NONE,
                        List.of(new Opening(List.of(new Text("Decides"))),
                                new Text(" to remain actively seized of the matter.")),
                        List.of(), Span.NONE));
        return new Document(Language.ENGLISH, NO_HEADER, properties, masthead, body, List.of(), List.of(), List.of());
    }
}
