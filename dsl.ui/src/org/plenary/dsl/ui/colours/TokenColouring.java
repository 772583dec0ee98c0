package org.plenary.dsl.ui.colours;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.Pause;
import org.plenary.dsl.ui.editor.TextFollower;
import org.plenary.dsl.ui.editor.TextPositions;

/**
 * Colours a text by what the server says of it. Between its answers the colours move with the words; and of a new
 * answer only what differs is painted, because painting a long text anew takes longer than a key stroke may.
 */
public final class TokenColouring implements IPresentationReconciler, IDocumentListener, ITextInputListener {

    private static final int QUIET_IN_MILLISECONDS = 120;
    private static final int SOON_IN_MILLISECONDS = 10;

    private List<Token> shown = List.of();
    private Pause paintAgain;
    private ITextViewer viewer;
    private Painting painting;
    private IDocument followed;
    private TextFollower follower;

    /** Folding shows parts of the text anew, without colours; a change of the text itself keeps them. */
    private final ITextListener shownAnew = event -> {
        if (event.getDocumentEvent() == null) {
            paintAgain.again();
        }
    };

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        painting = new Painting(viewer);
        paintAgain = new Pause(viewer.getTextWidget().getDisplay(), SOON_IN_MILLISECONDS, this::repaint);
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
        paintAgain.end();
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
        painting.paint(shown, tokens);
        shown = tokens;
    }

    private void repaint() {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || viewer.getDocument() == null) {
            return;
        }
        painting.paint(List.of(), shown);
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
        followed = after;
        if (followed != null) {
            followed.addDocumentListener(this);
        }
    }
}
