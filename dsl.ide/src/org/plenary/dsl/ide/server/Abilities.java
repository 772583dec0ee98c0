package org.plenary.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.plenary.dsl.ide.semantictokens.TokenModifier;
import org.plenary.dsl.ide.semantictokens.TokenType;

/** What the server announces that it can do, over what Xtext’s server announces by itself. */
final class Abilities {

    /**
     * After these, something is offered without being asked for: the call of a note, a reference or a label, the number
     * of a paragraph, the value of a header key, the symbol of a document.
     */
    private static final List<String> TRIGGERS = List.of("^", "@", "#", ":", "/", "(");

    private static final List<String> ACTION_KINDS = List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll,
            CodeActionKind.Refactor, CodeActionKind.RefactorRewrite);

    private Abilities() {
    }

    static void announce(ServerCapabilities abilities, List<String> commands) {
        CompletionOptions completion = new CompletionOptions();
        completion.setTriggerCharacters(TRIGGERS);
        abilities.setCompletionProvider(completion);
        // Prose has no signatures; Xtext announces them anyway.
        abilities.setSignatureHelpProvider(null);
        abilities.setFoldingRangeProvider(true);
        abilities.setSelectionRangeProvider(true);
        abilities.setInlayHintProvider(true);
        abilities.setDocumentLinkProvider(new DocumentLinkOptions());
        abilities.setCodeLensProvider(new CodeLensOptions());
        abilities.setCodeActionProvider(new CodeActionOptions(ACTION_KINDS));
        RenameOptions rename = new RenameOptions();
        rename.setPrepareProvider(true);
        abilities.setRenameProvider(rename);
        abilities.setExecuteCommandProvider(new ExecuteCommandOptions(commands));
        // A paragraph is laid out with its neighbours, so only a whole text is.
        abilities.setDocumentRangeFormattingProvider((Boolean) null);
        var tokens = new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(TokenType.names(), TokenModifier.names()));
        tokens.setFull(true);
        tokens.setRange(true);
        abilities.setSemanticTokensProvider(tokens);
    }
}
