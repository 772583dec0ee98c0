package org.plenary.dsl.ui.connection;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the workbench understands of the protocol, as it is announced to the server. */
final class WorkbenchAbilities {

    private static final List<String> FORMS_OF_HELP = List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT);

    private WorkbenchAbilities() {
    }

    static ClientCapabilities announced() {
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(ofTexts());
        capabilities.setWorkspace(ofWorkspace());
        return capabilities;
    }

    private static TextDocumentClientCapabilities ofTexts() {
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(FORMS_OF_HELP);
        texts.setCompletion(new CompletionCapabilities(item));
        texts.setHover(new HoverCapabilities(FORMS_OF_HELP, false));
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        texts.setDocumentSymbol(symbols);
        texts.setCodeAction(new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(
                new CodeActionKindCapabilities(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor,
                        CodeActionKind.Source, CodeActionKind.SourceFixAll))), false));
        texts.setRename(new RenameCapabilities(true, false));
        texts.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
        return texts;
    }

    private static WorkspaceClientCapabilities ofWorkspace() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setApplyEdit(true);
        workspace.setWorkspaceFolders(true);
        WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
        edit.setDocumentChanges(true);
        workspace.setWorkspaceEdit(edit);
        return workspace;
    }
}
