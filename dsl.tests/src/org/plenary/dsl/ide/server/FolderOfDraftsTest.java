package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.zip.ZipFile;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is offered because of what lies beside a text: settings, a registry, a template. */
@Timeout(60)
class FolderOfDraftsTest {

    private static final String DRAFT = """
            ---
            language: fr
            symbol: A/C.3/80/L.1
            title: Océans
            ---

            L’Assemblée générale,

            Rappelant sa résolution [57/32](A/RES/57/32) du 19 novembre 2002,

            1. Décide[^absente] d’agir ;

            2. Prie le Secrétaire général de lui rendre compte de l’application de la résolution 57/3
            """;
    private static final Position CALL = new Position(10, 14);
    private static final Position CITATION = new Position(8, 28);
    private static final Position TARGET = new Position(8, 38);
    private static final Position SENTENCE = new Position(12, 89);

    @TempDir
    private Path project;
    private Path drafts;
    private Conversation conversation;
    private String uri;

    @BeforeEach
    void open() throws Exception {
        drafts = Files.createDirectories(project.resolve("session 80/first"));
        Files.writeString(project.resolve("un.registry"), """
                # symbol\tadopted\tar\ten\tes\tfr\tru\tzh
                A/RES/57/32\t2002-11-19\t\tUnion\t\tUnion interparlementaire
                A/RES/57/33\t2002-11-19\t\tAnother
                A/RES/58/1\t2003-10-16\t\tElsewhere
                """);
        Files.writeString(project.resolve("plenary.toml"), "registry = \"un.registry\"\n");
        uri = Files.writeString(drafts.resolve("draft.resolution"), DRAFT).toUri().toString();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(project.toUri().toString(), "project")));
        PublishDiagnosticsCapabilities published = new PublishDiagnosticsCapabilities();
        published.setCodeDescriptionSupport(true);
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setPublishDiagnostics(published);
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setTextDocument(texts);
        conversation = new Conversation();
        conversation.initialize(params);
        conversation.open(uri, DRAFT);
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void aCitationIsExplainedByTheRegistryInTheLanguageOfTheText() throws Exception {
        String hover = conversation.hover(uri, CITATION);
        assertTrue(hover.contains("Union interparlementaire\n\n2002-11-19\n\nIn the registry: un.registry"), hover);
    }

    @Test
    void symbolsOfTheRegistryAreOfferedInALinkAndInASentence() throws Exception {
        List<String> targets = conversation.proposals(uri, TARGET);
        assertTrue(targets.containsAll(List.of("A/RES/57/32", "A/RES/57/33", "A/RES/58/1")), targets.toString());
        List<String> cited = conversation.proposals(uri, SENTENCE);
        assertTrue(cited.containsAll(List.of("57/32", "57/33")), cited.toString());
        assertFalse(cited.contains("58/1"), cited.toString());
    }

    @Test
    void aMessageLeadsToThePageAboutItsRule() throws Exception {
        Diagnostic problem = conversation.diagnostics(uri).stream()
                .filter(each -> each.getCode().get().equals("undefined-note")).findFirst().orElseThrow();
        Path page = Path.of(URI.create(problem.getCodeDescription().getHref()));
        assertTrue(Files.readString(page).startsWith("# Every footnote that is called is written."));
    }

    @Test
    void aProblemIsAllowedInItsParagraphWithAReasonInTheLanguageOfTheText() throws Exception {
        CodeAction allow = action("Allow this here, with a reason (undefined-note)");
        TextEdit comment = allow.getEdit().getChanges().get(uri).get(0);
        assertEquals(new Range(new Position(10, 0), new Position(10, 0)), comment.getRange());
        assertEquals("<!-- allow undefined-note: le libellé convenu -->\n\n", comment.getNewText());
        Location reason = new Gson().fromJson(new Gson().toJson(allow.getData()),
                Location.class);
        assertEquals(new Range(new Position(10, 27), new Position(10, 45)), reason.getRange());
        conversation.change(uri, DRAFT.replace("1. Décide", comment.getNewText() + "1. Décide"));
        assertTrue(told(false));
    }

    @Test
    void aRuleIsSwitchedOffWhereTheSettingsOfTheProjectAre() throws Exception {
        Command command = action("Switch this rule off in all texts of the folder (undefined-note)").getCommand();
        conversation.workspace()
                .executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())).get();
        assertEquals("registry = \"un.registry\"\n\n[rules]\nundefined-note = \"off\"\n",
                Files.readString(project.resolve("plenary.toml")));
        assertTrue(told(false));
    }

    @Test
    void aRuleIsSwitchedOffInTheFolderOfTheEditorWhereNothingIsSetYet() throws Exception {
        Files.delete(project.resolve("plenary.toml"));
        Command command = action("Switch this rule off in all texts of the folder (undefined-note)").getCommand();
        conversation.workspace()
                .executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())).get();
        assertEquals("[rules]\nundefined-note = \"off\"\n", Files.readString(project.resolve("plenary.toml")));
    }

    @Test
    void aTextIsPrintedWithATemplateAndItIsSaidWhyNot() throws Exception {
        String plain = (String) build("");
        String restyled = drafts.resolve("with.docx").toUri().toString();
        build(restyled, plain);
        try (ZipFile word = new ZipFile(Path.of(URI.create(restyled)).toFile())) {
            assertTrue(word.getEntry("word/document.xml") != null);
        }
        ExecutionException refused = assertThrows(ExecutionException.class, () -> build(restyled, uri));
        assertTrue(refused.getMessage().contains("Word"), refused.getMessage());
        ExecutionException missing = assertThrows(ExecutionException.class,
                () -> build(restyled, drafts.resolve("none.dotx").toUri().toString()));
        assertTrue(missing.getMessage().contains("none.dotx"), missing.getMessage());
    }

    private Object build(String... more) throws InterruptedException, ExecutionException {
        List<Object> arguments = new ArrayList<>(List.of(uri, "docx"));
        arguments.addAll(List.of(more));
        return conversation.workspace().executeCommand(new ExecuteCommandParams("plenary.build", arguments)).get();
    }

    private CodeAction action(String title) throws InterruptedException, ExecutionException, IOException {
        List<CodeAction> actions = conversation.texts().codeAction(new CodeActionParams(
                new TextDocumentIdentifier(uri), new Range(CALL, CALL),
                new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix)))).get().stream()
                .map(Either::getRight).toList();
        return actions.stream().filter(action -> action.getTitle().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
    }

    private boolean told(boolean has) throws InterruptedException {
        List<Diagnostic> problems = conversation.diagnostics(uri);
        while (problems != null
                && has != problems.stream().anyMatch(each -> each.getCode().get().equals("undefined-note"))) {
            problems = conversation.diagnostics(uri);
        }
        return problems != null;
    }
}
