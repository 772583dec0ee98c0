package org.plenary.dsl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/** The adopted resolution of {@link SampleDocuments}. */
final class AdoptedSample {

    private final SampleWords words;
    private final Language language;

    AdoptedSample(SampleWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    Document document() {
        Properties properties = new Properties(Optional.of("A/RES/99/12"), words.line("masthead.title"),
                words.line("masthead.organ"), false, Optional.of(LocalDate.of(2044, 12, 14)), List.of());
        Masthead masthead = masthead();
        List<Block> body = body();
        return new Document(language, SampleDocuments.NO_HEADER, properties, masthead, body,
                List.of(words.line("closing.1"), words.line("closing.2")), List.of(firstAnnex(), secondAnnex()),
                notes());
    }

    private Masthead masthead() {
        return new Masthead(words.line("masthead.unitedNations"), words.line("masthead.organ"),
                List.of(new Text("A/RES/99/12")),
                List.of(words.line("masthead.distribution"), words.line("masthead.issued")),
                List.of(words.line("masthead.session")), words.line("masthead.item"), List.of(),
                words.line("masthead.adoption"), words.content("masthead.source"), words.line("masthead.titleNumber"),
                words.content("masthead.title"), "44-20112", words.line("masthead.jobLine"));
    }

    private List<Block> body() {
        return List.of(
                new OrganLine("organ-line", words.content("organ.name"), words.content("organ.rest"), Span.NONE),
                new PreambularParagraph("recital-1", words.content("recital.1"), List.of(), new Span(120, 80)),
                new PreambularParagraph("recital-2", words.content("recital.2"), List.of(), new Span(202, 90)),
                new PreambularParagraph("recital-3", words.content("recital.3"),
                        List.of(sub("recital-3-a", 1, 1, "recital.3.a"), sub("recital-3-b", 1, 2, "recital.3.b")),
                        Span.NONE),
                new Heading("heading-1", 1, words.content("heading.1"), Span.NONE),
                operative("para-1", 1, "operative.1"),
                secondParagraph(), new Heading("heading-2", 2, words.content("heading.2"), Span.NONE),
                operative("para-3", 3, "operative.3"),
                operative("para-4", 4, "operative.4", quotation()), operative("para-5", 5, "operative.5"));
    }

    private Block secondParagraph() {
        return operative("para-2", 2, "operative.2",
                sub("para-2-a", 1, 1, "operative.2.a",
                        sub("para-2-a-i", 2, 1, "operative.2.a.i",
                                sub("para-2-a-i-a", 3, 1, "operative.2.a.i.a"),
                                sub("para-2-a-i-b", 3, 2, "operative.2.a.i.b")),
                        sub("para-2-a-ii", 2, 2, "operative.2.a.ii")),
                sub("para-2-b", 1, 2, "operative.2.b"),
                new Continuation("para-2-text-1", words.content("operative.2.end"), List.of(), Span.NONE));
    }

    private Quotation quotation() {
        String marker = words.line("quoted.marker");
        return new Quotation("quotation-1", List.of(
                new OrganLine("quotation-1-organ-line", words.content("quoted.organ.name"),
                        words.content("quoted.organ.rest"), Span.NONE),
                new PreambularParagraph("quotation-1-recital-1", words.content("quoted.recital"), List.of(), Span.NONE),
                new OperativeParagraph("quotation-1-para-1", new Marker(marker, "1", false),
                        words.content("quoted.operative"), List.of(), Span.NONE)),
                Span.NONE);
    }

    private Division firstAnnex() {
        List<Block> blocks = List.of(
                new Heading("annex-1-heading-1", 1, words.content("annex.1.heading"), Span.NONE),
                new PlainParagraph("annex-1-text-1", words.content("annex.1.plain"), List.of(), Span.NONE),
                operative("annex-1-para-1", 1, "annex.1.operative.1"),
                operative("annex-1-para-2", 2, "annex.1.operative.2", table()), appendix());
        return new Division("annex-1", Division.Kind.ANNEX, words.line("annex.1"), words.content("annex.1.title"),
                blocks, List.of(), Span.NONE);
    }

    private Division appendix() {
        return new Division("annex-1-appendix", Division.Kind.APPENDIX, words.line("appendix"),
                words.content("appendix.title"), List.of(new PlainParagraph("annex-1-appendix-text-1",
                        words.content("appendix.plain"), List.of(), Span.NONE)),
                List.of(), Span.NONE);
    }

    private Division secondAnnex() {
        return new Division("annex-2", Division.Kind.ANNEX, words.line("annex.2"), words.content("annex.2.title"),
                List.of(new PlainParagraph("annex-2-text-1", words.content("annex.2.plain"), List.of(), Span.NONE)),
                List.of(), Span.NONE);
    }

    private Table table() {
        return new Table("annex-1-table-1",
                List.of(Table.Alignment.START, Table.Alignment.END, Table.Alignment.CENTRE), words.row("table.header"),
                List.of(words.row("table.1"), words.row("table.2")), Span.NONE);
    }

    private List<Note> notes() {
        Note last = new Note("note-4", "4",
                List.of(new PlainParagraph("note-4-text-1", words.content("note.4"), List.of(), Span.NONE),
                        new PlainParagraph("note-4-text-2", words.content("note.4.second"), List.of(), Span.NONE)),
                Span.NONE);
        return List.of(note(1), note(2), note(3), last);
    }

    private Note note(int number) {
        String id = "note-" + number;
        return new Note(id, Integer.toString(number),
                List.of(new PlainParagraph(id + "-text-1", words.content("note." + number), List.of(), Span.NONE)),
                Span.NONE);
    }

    private Block operative(String id, int number, String key, Block... children) {
        return new OperativeParagraph(id, words.operativeMarker(number), words.content(key), List.of(children),
                Span.NONE);
    }

    private Block sub(String id, int level, int number, String key, Block... children) {
        return new SubParagraph(id, words.subMarker(level, number), level, words.content(key), List.of(children),
                Span.NONE);
    }
}
