package org.plenary.dsl.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextPositions;

/** Content assist: what the server offers at the caret. */
public final class ServerCompletion implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = PlenaryUi.get().openTexts().uri(document);
        if (uri.isEmpty()) {
            return NONE;
        }
        TextPositions positions = new TextPositions(document.get());
        var params = new CompletionParams(new TextDocumentIdentifier(uri.get()), positions.position(offset));
        var answer = ServerAnswer
                .within(PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().completion(params)));
        return answer.stream().flatMap(either -> either.map(List::stream, list -> items(list)))
                .map(item -> proposal(item, offset, positions)).toArray(ICompletionProposal[]::new);
    }

    private static Stream<CompletionItem> items(CompletionList list) {
        return list.getItems().stream();
    }

    private static ICompletionProposal proposal(CompletionItem item, int offset, TextPositions positions) {
        String text = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
        int start = offset;
        int length = 0;
        if (item.getTextEdit() != null) {
            text = item.getTextEdit().map(TextEdit::getNewText, InsertReplaceEdit::getNewText);
            Range range = item.getTextEdit().map(TextEdit::getRange, InsertReplaceEdit::getInsert);
            start = positions.offset(range.getStart());
            length = positions.offset(range.getEnd()) - start;
        }
        String detail = item.getDetail() == null ? "" : " – " + item.getDetail();
        return new CompletionProposal(text, start, length, text.length(), null, item.getLabel() + detail, null, null);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'^', '@'};
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
