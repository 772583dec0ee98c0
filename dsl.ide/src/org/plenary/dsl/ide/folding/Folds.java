package org.plenary.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plenary.dsl.ide.outline.Outline;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.parser.TokenKind;

/** What an editor can fold away: whatever the outline holds that is longer than its line, and comments. */
public final class Folds {

    private final Outline outline = new Outline();

    /** The folds of a text. */
    public List<FoldingRange> of(OpenText text) {
        List<FoldingRange> folds = new ArrayList<>();
        outline.of(text).forEach(symbol -> add(symbol, folds));
        for (ILeafNode leaf : text.node().getLeafNodes()) {
            if (TokenKinds.of(leaf) == TokenKind.ML_COMMENT) {
                int end = text.lines().line(leaf.getEndOffset());
                add(text.lines().line(leaf.getOffset()), end, FoldingRangeKind.Comment, folds);
            }
        }
        return folds;
    }

    private static void add(DocumentSymbol symbol, List<FoldingRange> folds) {
        add(symbol.getRange().getStart().getLine(), symbol.getRange().getEnd().getLine(), FoldingRangeKind.Region,
                folds);
        symbol.getChildren().forEach(child -> add(child, folds));
    }

    private static void add(int start, int end, String kind, List<FoldingRange> folds) {
        if (end > start) {
            FoldingRange fold = new FoldingRange(start, end);
            fold.setKind(kind);
            folds.add(fold);
        }
    }
}
