package org.plenary.dsl.ui.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.Script;
import org.plenary.dsl.ui.editor.TextPositions;

/** Shows between the words what the tool supplies in print: the number for {@code #.}, the mark of a note. */
public final class SuppliedHints extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        TextDocumentIdentifier text = PlenaryUi.get().questions().identifier(viewer.getDocument()).orElse(null);
        if (text == null) {
            return null;
        }
        String words = viewer.getDocument().get();
        if (Script.ofText(words).rightToLeft()) {
            // The platform draws hints from left to right, over the words; outline and preview show the numbers.
            return null;
        }
        TextPositions positions = new TextPositions(words);
        var params = new InlayHintParams(text, positions.range(0, words.length()));
        return PlenaryUi.get().connection().ask(server -> server.getTextDocumentService().inlayHint(params))
                .<List<? extends ICodeMining>>thenApply(hints -> minings(hints, positions))
                .exceptionally(unanswered -> List.of());
    }

    private List<ICodeMining> minings(List<InlayHint> hints, TextPositions positions) {
        List<ICodeMining> minings = new ArrayList<>();
        for (InlayHint hint : hints == null ? List.<InlayHint>of() : hints) {
            Position place = new Position(positions.offset(hint.getPosition()), 1);
            minings.add(new SuppliedHint(place, this, label(hint)));
        }
        return minings;
    }

    private static String label(InlayHint hint) {
        return hint.getLabel().map(label -> label,
                parts -> parts.stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining()));
    }
}
