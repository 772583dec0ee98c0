package org.plenary.dsl.ui.assist;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.plenary.dsl.ui.Icons;
import org.plenary.dsl.ui.PlugIn;

/** One thing that the server offers to write at the caret. */
final class ServerProposal implements ICompletionProposal, ICompletionProposalExtension2,
        ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final CompletionItem item;
    private final Insertion insertion;
    private Point selection;

    ServerProposal(CompletionItem item, Insertion insertion) {
        this.item = item;
        this.insertion = insertion;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        try {
            selection = insertion.insert(viewer, offset);
        } catch (BadLocationException changed) {
            PlugIn.log("A proposal no longer fitted the text.", changed);
        }
    }

    @Override
    public void apply(IDocument document) {
        // The workbench calls the method with a viewer.
    }

    /** Where the blanks are filled in, the caret is in the first of them already. */
    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString words = new StyledString(item.getLabel());
        String detail = item.getDetail();
        if (detail != null && !detail.isBlank()) {
            words.append("  " + detail.strip(), StyledString.QUALIFIER_STYLER);
        }
        return words;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().create(Icons.of(item.getKind()));
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return item.getDocumentation() == null ? null
                : item.getDocumentation().map(Html::ofPlainText, Html::of);
    }

    @Override
    public String getAdditionalProposalInfo() {
        Object info = getAdditionalProposalInfo(null);
        return info == null ? null : info.toString();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return HtmlControl::create;
    }

    /** Stays while what is typed further is the beginning of it, in capitals or not. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = insertion.typed(document, offset);
            return lower(item.getFilterText() == null ? item.getLabel() : item.getFilterText())
                    .startsWith(lower(typed));
        } catch (BadLocationException before) {
            return false;
        }
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return insertion.start();
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // The list shows which one is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // The list shows which one is chosen.
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
