package org.plenary.dsl.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.ITokenComparator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.colours.TokenColouring;
import org.plenary.dsl.ui.editor.Script;
import org.plenary.dsl.ui.help.HelpContext;

/** Two texts beside each other, with the colours and the direction that they have in the editor. */
final class TextComparison extends TextMergeViewer {

    /** Without a value here: the framework makes the viewers before it would be given. */
    private List<SourceViewer> sides;

    TextComparison(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
    }

    @Override
    public String getTitle() {
        return Words.of("compare.text");
    }

    @Override
    protected SourceViewer createSourceViewer(Composite parent, int textOrientation) {
        SourceViewer side = super.createSourceViewer(parent, textOrientation);
        if (sides == null) {
            sides = new ArrayList<>();
        }
        sides.add(side);
        HelpContext.COMPARISON.give(side.getTextWidget());
        return side;
    }

    @Override
    protected void configureTextViewer(TextViewer viewer) {
        new TokenColouring().install(viewer);
    }

    @Override
    protected ITokenComparator createTokenComparator(String line) {
        return new WordTokens(line);
    }

    @Override
    protected void updateContent(Object ancestor, Object left, Object right) {
        super.updateContent(ancestor, left, right);
        sides.stream().filter(side -> side.getDocument() != null)
                .forEach(side -> Script.ofText(side.getDocument().get()).turn(side.getTextWidget()));
    }
}
