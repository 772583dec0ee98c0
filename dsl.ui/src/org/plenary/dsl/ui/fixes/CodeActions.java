package org.plenary.dsl.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.connection.ServerAnswer;
import org.plenary.dsl.ui.edits.WorkspaceEdits;
import org.plenary.dsl.ui.navigation.Places;

/** What the server offers to do at a place of a text. */
public final class CodeActions {

    private CodeActions() {
    }

    /** The corrections of a problem. */
    static List<CodeAction> of(String uri, Diagnostic problem, String kind) {
        CodeActionContext context = new CodeActionContext(List.of(problem), List.of(kind));
        return ServerAnswer.within(ask(uri, problem.getRange(), context)).orElse(List.of());
    }

    /** What can be done with a part of the text, whatever is wrong in it. */
    static List<CodeAction> of(String uri, Range range, String kind) {
        return ServerAnswer.within(at(uri, range, kind)).orElse(List.of());
    }

    /** The same, without waiting. */
    public static CompletableFuture<List<CodeAction>> at(String uri, Range range, String kind) {
        return ask(uri, range, new CodeActionContext(List.of(), List.of(kind)));
    }

    private static CompletableFuture<List<CodeAction>> ask(String uri, Range range, CodeActionContext context) {
        var params = new CodeActionParams(new TextDocumentIdentifier(uri), range, context);
        return PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().codeAction(params))
                .thenApply(answer -> answer == null ? List.of()
                        : answer.stream().filter(Either::isRight).map(Either::getRight)
                                .filter(action -> matches(action, context)).toList());
    }

    /** A kind stands for those below it too: {@code refactor} for {@code refactor.rewrite}. */
    private static boolean matches(CodeAction action, CodeActionContext context) {
        String kind = action.getKind() == null ? "" : action.getKind();
        return context.getOnly().stream().anyMatch(only -> kind.equals(only) || kind.startsWith(only + "."));
    }

    /** Does it: changes the text, or has the server do so. Words for the drafter to write over are then selected. */
    public static void perform(CodeAction action) {
        if (action.getEdit() != null) {
            new WorkspaceEdits().apply(action.getEdit());
        }
        Optional.ofNullable(action.getCommand()).ifPresent(CodeActions::execute);
        if (action.getData() instanceof Location left) {
            Places.open(left);
        }
    }

    private static void execute(Command command) {
        List<Object> arguments = command.getArguments() == null ? List.of() : command.getArguments();
        PlenaryUi.get().connection().command(command.getCommand(), arguments)
                .thenAccept(answer -> WrittenFile.of(answer).ifPresent(WrittenFile::show));
    }
}
