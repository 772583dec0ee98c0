package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keys, labels and symbols: where they lead, who uses them, and that they are changed everywhere at once. */
@Timeout(120)
class NamesTest {

    private static final String EARLIER = """
            ---
            symbol:   A/RES/119/901
            language: en
            title:    Invented oceans
            adopted:  2064-12-01
            ---

            The General Assembly,

            1. {#areas} Decides to act.

            2. Recalls paragraph {@areas}.
            """;
    private static final String LATER = """
            ---
            language: en
            organ:    General Assembly
            session:  120
            title:    Later oceans
            status:   draft
            ---

            The General Assembly,

            Recalling its resolution 119/901[^note],

            #. Recalls paragraph {@A/RES/119/901#ar‸eas} of that resolution[^note].

            [^note]: Text.
            """;

    @TempDir
    private Path folder;
    private Conversation conversation;
    private DraftAtCaret later;

    @BeforeEach
    void openBesideTheEarlierText() throws Exception {
        Files.writeString(folder.resolve("earlier.en.resolution"), EARLIER);
        later = DraftAtCaret.of(folder.resolve("later.en.resolution").toUri().toString(), LATER);
        Files.writeString(folder.resolve("later.en.resolution"), later.text());
        var params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "drafts")));
        conversation = new Conversation();
        conversation.initialize(params);
        String earlier = folder.resolve("earlier.en.resolution").toUri().toString();
        // Both are found by the server itself; what is known of one text is there for the other after that.
        assertNotNull(conversation.diagnostics(earlier));
        conversation.open(later.uri(), later.text());
        // It is read again by itself as soon as the other text is known.
        while (target().isEmpty()) {
            assertNotNull(conversation.diagnostics(later.uri()));
        }
    }

    private List<? extends Location> target() throws Exception {
        return conversation.texts().definition(new DefinitionParams(later.id(), later.caret())).get().getLeft();
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void referenceLeadsToTheParagraphOfAnotherText() throws Exception {
        List<? extends Location> places = target();
        assertEquals(1, places.size());
        assertTrue(places.get(0).getUri().endsWith("earlier.en.resolution"));
        assertEquals(9, places.get(0).getRange().getStart().getLine());
    }

    @Test
    void everyUseOfALabelIsFoundInBothTexts() throws Exception {
        var params = new ReferenceParams(later.id(), later.caret(), new ReferenceContext(true));
        assertEquals(3, conversation.texts().references(params).get().size());
    }

    @Test
    void labelIsRenamedInBothTexts() throws Exception {
        WorkspaceEdit edit = conversation.texts()
                .rename(new RenameParams(later.id(), later.caret(), "fields")).get();
        List<TextEdit> here = edit.getChanges().get(later.uri());
        assertEquals(1, here.size());
        assertTrue(later.after(here.get(0)).contains("{@A/RES/119/901#fields}"));
        assertEquals(2, edit.getChanges().values().stream().filter(edits -> edits != here).findFirst().orElseThrow()
                .size());
    }

    @Test
    void otherTextsAreSeenAsTheyAreEdited() throws Exception {
        DraftAtCaret earlier = DraftAtCaret.of(folder.resolve("earlier.en.resolution").toUri().toString(),
                EARLIER.replace("{#areas}", "{#ar‸eas}"));
        conversation.open(earlier.uri(), earlier.text());
        String edited = later.text().replace("The General Assembly,", "The General Assembly,\n\nNoting much,");
        conversation.change(later.uri(), edited);
        WorkspaceEdit edit = conversation.texts()
                .rename(new RenameParams(earlier.id(), earlier.caret(), "fields")).get();
        int line = (int) edited.substring(0, edited.indexOf("#areas")).lines().count() - 1;
        assertEquals(List.of(line), edit.getChanges().get(later.uri()).stream()
                .map(change -> change.getRange().getStart().getLine()).toList());
        assertEquals(2, edit.getChanges().get(earlier.uri()).size());
    }

    @Test
    void labelOfATextThatIsNotKnownIsNotRenamed() throws Exception {
        DraftAtCaret lost = DraftAtCaret.of("untitled:lost", LATER.replace("119/901#", "119/902#"));
        conversation.open(lost.uri(), lost.text());
        var refused = assertThrows(ExecutionException.class, () -> conversation.texts()
                .rename(new RenameParams(lost.id(), lost.caret(), "fields")).get());
        assertTrue(refused.getCause().getMessage().startsWith("No text that is known"), refused.toString());
    }

    @Test
    void keyOfANoteIsRenamedWhereverItIsCalled() throws Exception {
        DraftAtCaret note = DraftAtCaret.of(later.uri(), LATER.replace("‸", "").replace("[^note]:", "[^no‸te]:"));
        WorkspaceEdit edit = conversation.texts().rename(new RenameParams(note.id(), note.caret(), "注")).get();
        assertEquals(3, edit.getChanges().get(note.uri()).size());
        assertEquals(3, conversation.texts()
                .documentHighlight(new DocumentHighlightParams(note.id(), note.caret())).get().size());
    }

    @Test
    void namesThatCannotBeWrittenAreRefusedInASentence() {
        for (String name : List.of("", "two words", "a]b")) {
            ExecutionException refused = assertThrows(ExecutionException.class,
                    () -> conversation.texts().rename(new RenameParams(later.id(), later.caret(), name)).get());
            assertTrue(refused.getMessage().contains("A key or a label"), refused.getMessage());
        }
    }

    @Test
    void citationLeadsToTheTextInTheFolder() throws Exception {
        DraftAtCaret cited = DraftAtCaret.of(later.uri(), LATER.replace("‸", "").replace("119/901[", "119/‸901["));
        var places = conversation.texts().definition(new DefinitionParams(cited.id(), cited.caret())).get().getLeft();
        assertTrue(places.get(0).getUri().endsWith("earlier.en.resolution"));
        assertTrue(conversation.texts().documentLink(new DocumentLinkParams(cited.id())).get().get(0).getTarget()
                .endsWith("earlier.en.resolution"));
        assertTrue(conversation.hover(cited.uri(), cited.caret()).contains("Invented oceans"));
    }

    @Test
    void textsAndLabelsAreFoundByName() throws Exception {
        List<String> names = conversation.workspace().symbol(new WorkspaceSymbolParams("oceans")).get().getRight()
                .stream().map(WorkspaceSymbol::getName).toList();
        assertEquals(List.of("A/RES/119/901 Invented oceans"), names);
        assertEquals(1, conversation.workspace().symbol(new WorkspaceSymbolParams("#areas")).get().getRight().size());
    }
}
