package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.header.HeaderReading;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.NumberedParagraph;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.UnnumberedParagraph;

/**
 * A text before its words are read: what its header says, how it falls into parts, and the place of every block.
 *
 * @param header
 *            what its header says, with its problems
 * @param lines
 *            the lines of the header
 * @param knowledge
 *            of its language
 * @param layout
 *            its body, parts and annexes
 * @param notes
 *            all footnotes, in the drafter's order
 * @param placement
 *            the place of every block
 */
record WrittenText(Resolution source, HeaderReading header, LanguageKnowledge knowledge, TextLayout layout,
        List<Note> notes, Placement placement) {

    static WrittenText of(Resolution source, LanguageKnowledge.Store languages) {
        List<HeaderEntry> lines = HeaderLines.of(source);
        Language language = language(source, lines);
        LanguageKnowledge knowledge = languages.of(language);
        TextLayout layout = TextLayout.of(source);
        HeaderReading header = new HeaderReader().read(lines, organ(source, knowledge), Optional.of(language));
        List<Note> notes = notes(source);
        Roles roles = new Roles(knowledge.organLines(), knowledge.openings(), !header.header().numbered());
        Placement placement = Placement.of(layout, notes, knowledge.forms(), roles);
        return new WrittenText(source, header, knowledge, layout, notes, placement);
    }

    /** A text that does not say its language is taken for the one whose script it is in. */
    private static Language language(Resolution source, List<HeaderEntry> lines) {
        Optional<Language> said = new HeaderReader().read(lines, Optional.empty()).header().language();
        return said.orElseGet(() -> LanguageGuess.of(source));
    }

    private static Optional<Organ> organ(Resolution source, LanguageKnowledge knowledge) {
        return source.getBlocks().stream().takeWhile(block -> !(block instanceof NumberedParagraph))
                .filter(UnnumberedParagraph.class::isInstance)
                .map(block -> SourceText.of(((UnnumberedParagraph) block).getContent()))
                .map(words -> knowledge.organLines().find(words).flatMap(OrganName::organ))
                .flatMap(Optional::stream).findFirst();
    }

    private static List<Note> notes(Resolution source) {
        List<Note> notes = new ArrayList<>();
        source.eAllContents().forEachRemaining(object -> {
            if (object instanceof Note note) {
                notes.add(note);
            }
        });
        return notes;
    }
}
