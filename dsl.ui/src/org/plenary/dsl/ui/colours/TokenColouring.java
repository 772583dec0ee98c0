package org.plenary.dsl.ui.colours;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextFollower;
import org.plenary.dsl.ui.editor.TextPositions;

/**
 * Colours a text by what the server says of it. Between its answers the colours move with the words; and of a new
 * answer only what differs is painted, because painting a long text anew takes longer than a key stroke may.
 */
public final class TokenColouring implements IPresentationReconciler, IDocumentListener, ITextInputListener {

    private static final int QUIET_IN_MILLISECONDS = 120;

    private List<Token> shown = List.of();
    private ITextViewer viewer;
    private Painting painting;
    private IDocument followed;
    private TextFollower follower;

    /** Folding and hints show parts of the text anew, without colours; a change of the text itself keeps them. */
    private final ITextListener shownAnew = event -> {
        if (event.getDocumentEvent() == null) {
            painting.paint(part(event));
        }
    };

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        painting = new Painting(viewer, () -> shown);
        viewer.addTextInputListener(this);
        viewer.addTextListener(shownAnew);
        inputDocumentChanged(null, viewer.getDocument());
        follower = TextFollower.of(viewer, QUIET_IN_MILLISECONDS, this::refresh);
        ThemeColours.onChange(viewer.getTextWidget(), this::repaint);
    }

    @Override
    public void uninstall() {
        viewer.removeTextInputListener(this);
        viewer.removeTextListener(shownAnew);
        inputDocumentChanged(followed, null);
        follower.stop();
    }

    @Override
    public IPresentationDamager getDamager(String contentType) {
        return null;
    }

    @Override
    public IPresentationRepairer getRepairer(String contentType) {
        return null;
    }

    private void refresh() {
        PlenaryUi.get().questions().ask(viewer.getDocument(),
                (server, text) -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text)),
                this::show);
    }

    private void show(SemanticTokens answer, TextPositions positions) {
        SemanticTokensWithRegistrationOptions provider = PlenaryUi.get().connection().capabilities()
                .getSemanticTokensProvider();
        if (provider == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        List<Token> tokens = new TokenReading(provider.getLegend(), positions).read(answer.getData());
        Stretch difference = Stretch.difference(shown, tokens);
        shown = tokens;
        painting.paint(difference);
    }

    private void repaint() {
        painting.paint(Stretch.difference(List.of(), shown));
    }

    /** The part of the text that the widget shows anew; all of it where neither event nor viewer says more. */
    private Stretch part(TextEvent event) {
        IRegion part = event.getText() != null && viewer instanceof ITextViewerExtension5 folded
                ? folded.widgetRange2ModelRange(new Region(event.getOffset(), event.getText().length()))
                : null;
        return part == null ? Stretch.difference(List.of(), shown)
                : new Stretch(part.getOffset(), part.getOffset() + part.getLength());
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The places move after the change.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int added = event.getText() == null ? 0 : event.getText().length();
        List<Token> moved = new ArrayList<>(shown.size());
        shown.forEach(token -> moved.add(token.after(event.getOffset(), event.getLength(), added)));
        shown = moved;
        painting.follow(event.getOffset(), event.getLength(), added);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // What counts is the text that comes.
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (followed != null) {
            followed.removeDocumentListener(this);
        }
        shown = List.of();
        painting.forget();
        followed = after;
        if (followed != null) {
            followed.addDocumentListener(this);
        }
    }
}
