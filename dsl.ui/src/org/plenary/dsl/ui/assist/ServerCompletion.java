package org.plenary.dsl.ui.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.connection.ServerAnswer;
import org.plenary.dsl.ui.editor.TextPositions;

/** Content assist: what the server offers at the caret. */
public final class ServerCompletion implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<TextDocumentIdentifier> text = PlenaryUi.get().questions().identifier(document);
        if (text.isEmpty()) {
            return NONE;
        }
        TextPositions positions = new TextPositions(document.get());
        var params = new CompletionParams(text.get(), positions.position(offset));
        var answer = ServerAnswer
                .within(PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().completion(params)));
        return answer.stream().flatMap(either -> either.map(items -> items, CompletionList::getItems).stream())
                .sorted(Comparator.comparing(ServerCompletion::order))
                .map(item -> new ServerProposal(item, insertion(item, offset, positions)))
                .filter(proposal -> proposal.validate(document, offset, null)).toArray(ICompletionProposal[]::new);
    }

    private static String order(CompletionItem item) {
        return item.getSortText() == null ? item.getLabel() : item.getSortText();
    }

    private static Insertion insertion(CompletionItem item, int caret, TextPositions positions) {
        String words = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
        IRegion replaced = new Region(caret, 0);
        if (item.getTextEdit() != null) {
            words = item.getTextEdit().map(TextEdit::getNewText, InsertReplaceEdit::getNewText);
            replaced = positions.region(item.getTextEdit().map(TextEdit::getRange, InsertReplaceEdit::getReplace));
        }
        Snippet snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(words)
                : Snippet.plain(words);
        int end = replaced.getOffset() + replaced.getLength();
        return new Insertion(snippet, Math.min(replaced.getOffset(), caret), Math.max(0, end - caret));
    }

    /** The characters after which the server has something to offer at once. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        CompletionOptions options = PlenaryUi.get().connection().capabilities().getCompletionProvider();
        List<String> characters = options == null || options.getTriggerCharacters() == null ? List.of("^", "@")
                : options.getTriggerCharacters();
        return String.join("", characters).toCharArray();
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
