package org.plenary.dsl.writer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Written;

class TextWriterTest {

    private static final List<Inline> UNAGREED = List.of(
            new Bracketed(List.of(new Text("words")), List.of("EU", "Japan")), new NoteCall("note-1", "1", true));

    @Test
    void writesEverySampleAsItStandsInTheGoldenFolder() {
        Map<String, String> made = new TreeMap<>();
        SampleCases.all()
                .forEach((name, document) -> made.put(name + ".txt", Written.text(new TextWriter(), document)));
        GoldenFolder.named("text").compare(made);
    }

    @Test
    void printsProposersWithTheMarksOfTheLanguage() {
        assertEquals("[EU, Japan: words]1", Wording.of(UNAGREED, Language.ENGLISH));
        assertEquals("[EU, Japan\u00a0: words]1", Wording.of(UNAGREED, Language.FRENCH));
        assertEquals("[EU、Japan：words]1", Wording.of(UNAGREED, Language.CHINESE));
        assertEquals("[EU، Japan: words]1", Wording.of(UNAGREED, Language.ARABIC));
    }

    @Test
    void leavesOutTheCallsOfNotesWhereOnlyWordsAreWanted() {
        assertEquals("[EU, Japan: words]", Wording.withoutNoteCalls(UNAGREED, Language.ENGLISH));
    }

    @Test
    void printsTheNumberOfACouncilResolutionAboveItsAdoption() {
        Document council = SampleDocuments.council();
        List<String> lines = Written.text(new TextWriter(), council).lines().toList();
        assertEquals(council.masthead().adoption(), lines.get(lines.indexOf("Resolution 9001 (2044)") + 1));
    }
}
