package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.plenary.dsl.ide.commands.Arguments;
import org.plenary.dsl.ide.commands.Commands;
import org.plenary.dsl.ide.commands.FolderCommands;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.OpenTexts;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.wording.DrafterLanguage;

/**
 * Answers an editor. Xtext's server keeps the texts, checks them and puts requests in order; what an answer is, one
 * feature for each request knows. A text that is not there, or not a resolution, gets an empty answer.
 */
final class ResolutionLanguageServer extends SpellingServer {

    /** The commands that write what holds for texts, and answer with the file in which it stands. */
    private static final Set<String> SETTING = Set.of(Commands.ADD_WORD, FolderCommands.SET);

    private final Features features;
    private final OpenTexts texts;
    private final WorkspaceSymbols symbols;
    private final DiagnosticLinks links;
    private final DrafterLanguage language;

    @Inject
    ResolutionLanguageServer(Features features, OpenTexts texts, WorkspaceSymbols symbols, DiagnosticLinks links,
            DrafterLanguage language, SpellingWish spelling, QuietChecks checks, ClientUris uris,
            PlenaryWorkspace workspace) {
        super(spelling, checks, uris, workspace);
        this.features = features;
        this.texts = texts;
        this.symbols = symbols;
        this.links = links;
        this.language = language;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        SingleFileClient.announceFolders(params);
        language.speakFirstOf(params.getLocale(), Locale.getDefault().toLanguageTag());
        features.proposals().announced(params.getCapabilities());
        links.announced(params.getCapabilities());
        return super.initialize(params);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities abilities = super.createServerCapabilities(params);
        Abilities.announce(abilities, Stream.of(features.commands().names(), features.folderCommands().names())
                .flatMap(List::stream).toList());
        return abilities;
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = super.toDiagnostic(issue);
        diagnostic.setSource("plenary");
        links.add(diagnostic, issue);
        return diagnostic;
    }

    private <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T nothing,
            BiFunction<OpenText, CancelIndicator, T> feature) {
        URI uri = getURI(document);
        return getRequestManager().runRead(cancel -> {
            try {
                return getWorkspaceManager().doRead(uri, (known, resource) -> resource == null
                        || resource.getParseResult() == null ? nothing : feature.apply(texts.of(resource), cancel));
            } catch (WrappedException gone) {
                // The file is not there, or cannot be read: there is nothing to say about it.
                return nothing;
            }
        });
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params.getTextDocument(), Either.forRight(new CompletionList()),
                (text, cancel) -> Either.forRight(features.proposals().of(text, offset(text, params))));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ask(params.getTextDocument(), null,
                (text, cancel) -> features.hovers().of(text, offset(text, params)).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(params.getTextDocument(), Either.forLeft(List.of()),
                (text, cancel) -> Either.forLeft(features.navigation().definition(text, offset(text, params))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return ask(params.getTextDocument(), List.of(),
                (text, cancel) -> features.navigation().references(text, offset(text, params), declaration));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return ask(params.getTextDocument(), List.of(),
                (text, cancel) -> features.navigation().highlights(text, offset(text, params)));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.outline().of(text).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return getRequestManager().runRead(cancel -> Either.forRight(symbols
                .find(params.getQuery(), getWorkspaceManager().getIndex(), cancel)));
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.folds().of(text));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return ask(params.getTextDocument(), List.of(),
                (text, cancel) -> features.selections().of(text, params.getPositions()));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return ask(params.getTextDocument(), List.of(),
                (text, cancel) -> features.hints().of(text, text.lines().span(params.getRange())));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.links().of(text));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return ask(params.getTextDocument(), new SemanticTokens(List.of()),
                (text, cancel) -> features.colours().full(text));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return ask(params.getTextDocument(), new SemanticTokens(List.of()),
                (text, cancel) -> features.colours().range(text, text.lines().span(params.getRange())));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.lenses().of(text));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.actions()
                .of(text, text.lines().span(params.getRange()), params.getContext(), cancel).stream()
                .map(Either::<Command, CodeAction>forRight).toList());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return ask(params.getTextDocument(), List.of(), (text, cancel) -> features.layout().of(text));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return ask(params.getTextDocument(), null, (text, cancel) -> features.renaming()
                .prepare(text, offset(text, params))
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond).orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return ask(params.getTextDocument(), new Answer<WorkspaceEdit>(null, null), (text, cancel) -> Answer.of(
                () -> features.renaming().rename(text, offset(text, params), params.getNewName())))
                .thenApply(this::told);
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        Arguments arguments = new Arguments(params.getArguments());
        if (features.folderCommands().names().contains(params.getCommand())) {
            return CompletableFuture
                    .completedFuture(Answer.of(() -> features.folderCommands().run(params.getCommand(), arguments)))
                    .thenApply(this::told).thenApply(told -> inForce(params.getCommand(), told));
        }
        if (features.commands().needsNoText(params.getCommand())) {
            return getRequestManager().runRead(cancel -> Answer.of(() -> features.commands().run(arguments)))
                    .thenApply(this::told);
        }
        Answer<String> uri = Answer.of(arguments::uri);
        if (uri.refusal() != null) {
            return CompletableFuture.completedFuture(uri).thenApply(this::told);
        }
        Answer<Object> gone = new Answer<>(null, ServerSentence.of("command.text-gone"));
        return ask(new TextDocumentIdentifier(uri.value()), gone, (text, cancel) -> Answer.of(
                () -> features.commands().run(params.getCommand(), text, arguments)))
                .thenApply(this::told).thenApply(told -> inForce(params.getCommand(), told))
                .thenCompose(this::answer);
    }

    private <T> T told(Answer<T> answer) {
        return answer.told(language);
    }

    /** What a command answered: the file, if it wrote one that says what holds for texts. That is in force at once. */
    private Object inForce(String command, Object answer) {
        if (SETTING.contains(command)) {
            settingsChanged(Path.of(java.net.URI.create(String.valueOf(answer))).getParent());
        }
        return answer;
    }

    /** A change is made by the editor, which can take it back again. */
    private CompletableFuture<Object> answer(Object result) {
        return result instanceof WorkspaceEdit edit
                ? getLanguageClient().applyEdit(new ApplyWorkspaceEditParams(edit))
                        .thenApply(response -> response.isApplied())
                : CompletableFuture.completedFuture(result);
    }

    private static int offset(OpenText text, TextDocumentPositionParams params) {
        return text.lines().offset(params.getPosition());
    }
}
