package org.plenary.dsl.ui.fixes;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.plenary.dsl.ui.Icons;

/** One way to rewrite a part of the text. */
final class ActionProposal implements ICompletionProposal {

    private final CodeAction action;

    ActionProposal(CodeAction action) {
        this.action = action;
    }

    @Override
    public void apply(IDocument document) {
        CodeActions.perform(action);
    }

    @Override
    public String getDisplayString() {
        return action.getTitle();
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().create(Icons.named("rename"));
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
