package org.plenary.dsl.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/** The draft in two parts of {@link SampleDocuments}. */
final class DraftSample {

    private final SampleWords words;
    private final Language language;

    DraftSample(SampleWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    Document document() {
        Properties properties = new Properties(Optional.of("A/C.2/99/L.7/Rev.1"), words.line("draft.title"),
                words.line("masthead.organ"), true, Optional.of(LocalDate.of(2044, 11, 3)),
                List.of("Andorra", "Nepal", "Peru", "Switzerland"));
        Masthead masthead = masthead();
        List<Block> body = List.of(surveys(), finance());
        Note star = new Note("note-star-1", "*",
                List.of(new PlainParagraph("note-star-1-text-1", words.content("draft.star"), List.of(), Span.NONE)),
                Span.NONE);
        return new Document(language, SampleDocuments.NO_HEADER, properties, masthead, body, List.of(),
                List.of(), List.of(star));
    }

    private Masthead masthead() {
        List<String> imprint = new ArrayList<>(
                List.of(words.line("draft.distribution"), words.line("draft.issued")));
        imprint.addAll(words.lines("draft.original"));
        return new Masthead(words.line("masthead.unitedNations"), words.line("masthead.organ"),
                List.of(new Text("A/C.2/99/L.7/Rev.1")), imprint, List.of(words.line("masthead.session")),
                words.line("masthead.item"), words.content("draft.sponsors"), "", List.of(), "",
                words.content("draft.title"), "44-19003", "44-19003 (E)");
    }

    private Division surveys() {
        return part("part-a", "A", "part.a.title", organLine("part-a"),
                new PreambularParagraph("part-a-recital-1", words.content("draft.recital.1"), List.of(), Span.NONE),
                operative("part-a-para-1", words.operativeMarker(1), "draft.operative.1"),
                operative("part-a-para-2", words.operativeMarker(2), "draft.operative.2"));
    }

    private Division finance() {
        return part("part-b", "B", "part.b.title", organLine("part-b"),
                new PreambularParagraph("part-b-recital-1", words.content("draft.recital.2"), List.of(), Span.NONE),
                operative("part-b-para-1", Marker.NONE, "draft.operative.only"));
    }

    private Division part(String id, String designation, String title, Block... blocks) {
        return new Division(id, Division.Kind.PART, designation, words.content(title), List.of(blocks), List.of(),
                Span.NONE);
    }

    private OrganLine organLine(String part) {
        return new OrganLine(part + "-organ-line", words.content("organ.name"), words.content("organ.rest"), Span.NONE);
    }

    private Block operative(String id, Marker marker, String key) {
        return new OperativeParagraph(id, marker, words.content(key), List.of(), Span.NONE);
    }
}
