package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.masthead.MastheadComposer;
import org.plenary.dsl.masthead.MastheadContent;
import org.plenary.dsl.resolution.HeaderEntry;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/** One reading of one text, in the order in which it prints, so that notes get their numbers as they are called. */
final class TextReading {

    private final WrittenText text;
    private final Header header;
    private final NoteRegister notes = new NoteRegister();
    private final List<Problem> problems = new ArrayList<>();
    private final ContentReader contents;
    private final PlacedTexts places;
    private final BlockReader blocks;
    private final DivisionReader divisions;

    TextReading(WrittenText text, LanguageKnowledge.Store languages) {
        this.text = text;
        this.header = text.header().header();
        LanguageKnowledge knowledge = text.knowledge();
        CitationRecognizer recognizer = knowledge.citations()
                .speakingFor(header.organ().orElse(Organ.GENERAL_ASSEMBLY));
        CitationMarking citations = new CitationMarking(recognizer, knowledge.language());
        References references = new References(text, languages, problems::add);
        this.contents = new ContentReader(knowledge.language(), citations, notes, references, problems::add);
        this.places = new PlacedTexts(HeaderLines.of(text.source()), references::printed);
        this.blocks = new BlockReader(text.placement(), contents, new OpeningMarking(knowledge.openings()),
                knowledge.organLines(), places);
        this.divisions = new DivisionReader(text.placement(), blocks, contents, knowledge.forms(), header,
                places);
    }

    Reading read() {
        MastheadComposer composer = text.knowledge().masthead();
        MastheadContent content = mastheadContent();
        Masthead masthead = composer.compose(header, content);
        List<String> closing = composer.closing(header);
        boolean composite = !text.layout().parts().isEmpty();
        List<Block> body = new ArrayList<>(blocks.read(text.layout().body().blocks()));
        body.addAll(divisions.read(text.layout().parts(), closing));
        List<Division> annexes = divisions.read(text.layout().annexes(), List.of());
        Document document = new Document(text.knowledge().language(), header, composer.properties(header, content),
                masthead, body, composite ? List.of() : closing, annexes, readNotes());
        return new Reading(document, problems(), places);
    }

    private MastheadContent mastheadContent() {
        return new MastheadContent(value("symbol"), value("title"), value("sponsors"));
    }

    /** The value of a header key as it prints, with italics and note calls. */
    private List<Inline> value(String key) {
        Resolution source = text.source();
        if (source.getHeader() == null) {
            return List.of();
        }
        return source.getHeader().getEntries().stream().filter(entry -> key.equals(entry.getKey())).findFirst()
                .map(HeaderEntry::getValue).map(contents::readWithoutCitations).orElse(List.of());
    }

    /** Reading a note may call further ones. */
    private List<org.plenary.dsl.document.Note> readNotes() {
        List<org.plenary.dsl.document.Note> read = new ArrayList<>();
        for (var next = notes.nextUnread(); next.isPresent(); next = notes.nextUnread()) {
            NoteCall call = notes.firstCall(next.get());
            List<Block> content = blocks.readNote(next.get(), call.noteId());
            read.add(new org.plenary.dsl.document.Note(call.noteId(), call.mark(), content, Spans.of(next.get())));
        }
        return read;
    }

    private List<Problem> problems() {
        problems.addAll(text.header().problems());
        problems.addAll(text.placement().faults());
        List<Note> uncalled = text.notes().stream().filter(note -> !notes.isCalled(note)).toList();
        problems.addAll(new UncalledNotes(text.source(), uncalled).problems());
        problems.sort(Comparator.comparingInt(problem -> problem.span().offset()));
        return problems;
    }
}
