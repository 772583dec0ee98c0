package org.plenary.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Asks for everything that an editor can ask at a place. */
final class Everything {

    private static final int PATIENCE_IN_SECONDS = 60;

    private final List<CompletableFuture<?>> answers = new ArrayList<>();

    private Everything() {
    }

    /** Fails if any answer is an exception, or does not come. */
    static void ask(TextDocumentService texts, String uri, Position place) throws Exception {
        Everything everything = new Everything();
        everything.aboutThePlace(texts, new TextDocumentIdentifier(uri), place);
        everything.aboutTheText(texts, new TextDocumentIdentifier(uri), place);
        for (CompletableFuture<?> answer : everything.answers) {
            answer.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void aboutThePlace(TextDocumentService texts, TextDocumentIdentifier text, Position place) {
        answers.add(texts.completion(new CompletionParams(text, place)));
        answers.add(texts.hover(new HoverParams(text, place)));
        answers.add(texts.definition(new DefinitionParams(text, place)));
        answers.add(texts.references(new ReferenceParams(text, place, new ReferenceContext(true))));
        answers.add(texts.documentHighlight(new DocumentHighlightParams(text, place)));
        answers.add(texts.selectionRange(new SelectionRangeParams(text, List.of(place))));
        answers.add(texts.prepareRename(new PrepareRenameParams(text, place)));
        answers.add(texts.codeAction(new CodeActionParams(text, new Range(place, place),
                new CodeActionContext(List.of()))));
    }

    private void aboutTheText(TextDocumentService texts, TextDocumentIdentifier text, Position place) {
        Range part = new Range(new Position(Math.max(0, place.getLine() - 20), 0), place);
        answers.add(texts.documentSymbol(new DocumentSymbolParams(text)));
        answers.add(texts.foldingRange(new FoldingRangeRequestParams(text)));
        answers.add(texts.documentLink(new DocumentLinkParams(text)));
        answers.add(texts.codeLens(new CodeLensParams(text)));
        answers.add(texts.formatting(new DocumentFormattingParams(text, new FormattingOptions(4, true))));
        answers.add(texts.semanticTokensFull(new SemanticTokensParams(text)));
        answers.add(texts.semanticTokensRange(new SemanticTokensRangeParams(text, part)));
        answers.add(texts.inlayHint(new InlayHintParams(text, part)));
    }
}
