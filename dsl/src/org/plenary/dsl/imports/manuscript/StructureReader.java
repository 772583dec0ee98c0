package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.header.HeaderReading;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.masthead.MastheadComposer;
import org.plenary.dsl.masthead.MastheadContent;
import org.plenary.dsl.wording.Sentence;

/** Makes a document of a manuscript: finds what its paragraphs are, what stands under what, and the header's facts. */
public final class StructureReader {

    /**
     * Reads a manuscript.
     *
     * @throws ImportException
     *             if nothing tells its language
     */
    public Imported read(Manuscript manuscript) throws ImportException {
        return new Reading(language(manuscript)).read(manuscript);
    }

    private static Language language(Manuscript manuscript) throws ImportException {
        List<String> words = manuscript.pieces().stream().map(piece -> piece.text().folded().words()).toList();
        return manuscript.language().or(() -> SpokenLanguage.of(words))
                .orElseThrow(() -> new ImportException(Sentence.of("import.language-not-shown")));
    }

    /** The reading of one manuscript. */
    private static final class Reading {

        private final Language language;
        private final InlineBuilder inlines;
        private final BlockBuilder builder;
        private final MastheadLines lines;
        private final DivisionFinder finder;
        private final DivisionBuilder divisions;
        private final List<String> remarks = new ArrayList<>();

        Reading(Language language) {
            this.language = language;
            this.inlines = new InlineBuilder(language);
            this.builder = new BlockBuilder(language);
            this.lines = new MastheadLines(language);
            this.finder = new DivisionFinder(language);
            this.divisions = new DivisionBuilder(builder, finder, language);
        }

        Imported read(Manuscript manuscript) {
            NoteNumbering numbering = new NoteNumbering(manuscript.notes());
            List<Piece> pieces = manuscript.pieces().stream().map(numbering::number).toList();
            ManuscriptCut.Cut cut = new ManuscriptCut(language, lines, finder).cut(pieces);
            MastheadFacts facts = lines.read(cut.above(), cut.closing());
            Sections annexed = finder.annexes(isDraft(facts) ? withBrackets(cut.text()) : cut.text());
            List<Block> body = divisions.body(annexed.before());
            List<Division> annexes = divisions.annexes(annexed.sections());
            remarks.addAll(manuscript.remarks());
            Document document = document(facts, body, annexes, numbering.notes(inlines));
            remarks.addAll(numbering.remarks());
            return new Imported(document, new Remarks(remarks, builder.remarks()));
        }

        /** An adopted text has no text that is not agreed: its brackets are its own. */
        private static boolean isDraft(MastheadFacts facts) {
            return new HeaderReader().read(facts.entries(), Optional.empty()).header().draft();
        }

        private static List<Piece> withBrackets(List<Piece> text) {
            return text.stream().map(piece -> piece.withText(UnagreedText.mark(piece.text()))).toList();
        }

        private Document document(MastheadFacts facts, List<Block> body, List<Division> annexes, List<Note> notes) {
            List<HeaderEntry> entries = new ArrayList<>(facts.entries());
            SpokenFacts spoken = new SpokenFacts(body, language);
            entries.addAll(spoken.entries());
            HeaderReading reading = new HeaderReader().read(entries, spoken.organ());
            remarks.addAll(facts.remarks());
            reading.problems().stream().map(problem -> problem.message().toString()).forEach(remarks::add);
            Header header = reading.header();
            MastheadComposer composer = new MastheadComposer(language, symbol -> Links.of(symbol, language));
            MastheadContent content = new MastheadContent(inlines.of(facts.symbol()), inlines.of(facts.title()),
                    inlines.of(facts.sponsors()));
            boolean parted = body.stream().anyMatch(Division.class::isInstance);
            return new Document(language, header, composer.properties(header, content),
                    composer.compose(header, content), body, parted ? List.of() : composer.closing(header), annexes,
                    notes);
        }
    }
}
