package org.plenary.dsl.ui.fixes;

import java.util.Optional;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Point;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextPositions;

/** What Ctrl+1 offers where nothing is wrong: to rewrite what stands at the caret, or what is selected. */
public final class Refactorings implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        Optional<TextDocumentIdentifier> text = PlenaryUi.get().questions().identifier(viewer.getDocument());
        if (text.isEmpty()) {
            return null;
        }
        Point selected = viewer.getSelectedRange();
        Range range = new TextPositions(viewer.getDocument().get()).range(selected.x, selected.y);
        return CodeActions.of(text.get().getUri(), range, CodeActionKind.Refactor).stream()
                .map(ActionProposal::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
