package org.plenary.dsl.ui.colours;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;

/** Paints tokens over the text of a viewer, and only where they differ from those painted before. */
final class Painting {

    private final ITextViewer viewer;

    Painting(ITextViewer viewer) {
        this.viewer = viewer;
    }

    void paint(List<Token> before, List<Token> after) {
        int same = sameAtBeginning(before, after);
        int sameAtEnd = sameAtEnd(before, after, same);
        List<Token> gone = before.subList(same, before.size() - sameAtEnd);
        List<Token> come = after.subList(same, after.size() - sameAtEnd);
        if (!gone.isEmpty() || !come.isEmpty()) {
            paintRegion(Math.min(start(gone), start(come)), Math.max(end(gone), end(come)), come);
        }
    }

    private void paintRegion(int start, int end, List<Token> tokens) {
        int limit = Math.min(end, viewer.getDocument().getLength());
        if (limit <= start) {
            return;
        }
        TextPresentation presentation = new TextPresentation(new Region(start, limit - start), tokens.size() + 1);
        // Words that are no longer part of a token look like any other text again.
        presentation.setDefaultStyleRange(new StyleRange(start, limit - start, null, null));
        tokens.stream().filter(token -> token.length() > 0 && token.end() <= limit).map(Painting::range)
                .forEach(presentation::addStyleRange);
        viewer.changeTextPresentation(presentation, false);
    }

    private static StyleRange range(Token token) {
        return new StyleRange(token.offset(), token.length(),
                ThemeColours.get(token.style().colour()), null, token.style().fontStyle());
    }

    private static int sameAtBeginning(List<Token> before, List<Token> after) {
        int most = Math.min(before.size(), after.size());
        int count = 0;
        while (count < most && before.get(count).equals(after.get(count))) {
            count++;
        }
        return count;
    }

    private static int sameAtEnd(List<Token> before, List<Token> after, int sameAtBeginning) {
        int most = Math.min(before.size(), after.size()) - sameAtBeginning;
        int count = 0;
        while (count < most && before.get(before.size() - 1 - count).equals(after.get(after.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static int start(List<Token> tokens) {
        return tokens.isEmpty() ? Integer.MAX_VALUE : tokens.get(0).offset();
    }

    private static int end(List<Token> tokens) {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    }
}
