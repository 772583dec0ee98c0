package org.plenary.dsl.ui.colours;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Paints tokens over the text of a viewer. What is in sight is painted at once, the rest in parts: to paint all of a
 * long text takes longer than a key stroke may, since the widget measures every line anew.
 */
final class Painting {

    /** In characters; some milliseconds. */
    private static final int PART = 5_000;

    /** In characters. A longer line is not coloured: with every change the widget measures all pieces of a line. */
    private static final int LONGEST_LINE = 20_000;

    private final ITextViewer viewer;
    private final Supplier<List<Token>> tokens;
    private Stretch left = Stretch.NOTHING;
    private boolean awaited;

    /** The tokens are those of the moment, in the order of the text. */
    Painting(ITextViewer viewer, Supplier<List<Token>> tokens) {
        this.viewer = viewer;
        this.tokens = tokens;
    }

    /** Paints a part of the text. */
    void paint(Stretch stretch) {
        if (!stretch.isEmpty() && isOpen()) {
            left = left.with(stretch);
            paintNow(wholeLines(left.within(inSight()).first(PART)));
            goOn();
        }
    }

    /** The text has changed: what is still to be painted has moved. */
    void follow(int change, int removed, int added) {
        left = left.after(change, removed, added);
    }

    /** Nothing is left to be painted, because the text is another one. */
    void forget() {
        left = Stretch.NOTHING;
    }

    /** What the drafter does comes first: the display does this when it has nothing else to do. */
    private void goOn() {
        if (!awaited && !left.isEmpty()) {
            awaited = true;
            viewer.getTextWidget().getDisplay().asyncExec(this::paintPart);
        }
    }

    private void paintPart() {
        awaited = false;
        if (isOpen()) {
            Stretch part = wholeLines(left.first(PART));
            left = new Stretch(part.end(), left.end());
            paintNow(part);
            goOn();
        }
    }

    private boolean isOpen() {
        StyledText text = viewer.getTextWidget();
        return text != null && !text.isDisposed() && viewer.getDocument() != null;
    }

    /** To its end: a line takes as long to measure, whether all of it was painted or a part. */
    private Stretch wholeLines(Stretch part) {
        try {
            IRegion line = viewer.getDocument().getLineInformationOfOffset(part.end());
            return part.isEmpty() ? part : new Stretch(part.start(), line.getOffset() + line.getLength());
        } catch (BadLocationException beyond) {
            return part;
        }
    }

    private Stretch inSight() {
        return new Stretch(Math.max(0, viewer.getTopIndexStartOffset()), viewer.getBottomIndexEndOffset() + 1);
    }

    private void paintNow(Stretch asked) {
        List<Token> all = tokens.get();
        int first = firstEndingAfter(all, asked.start());
        int last = first;
        while (last < all.size() && all.get(last).offset() < asked.end()) {
            last++;
        }
        // A token is painted whole, or its other half would lose its colour.
        Stretch whole = first == last ? asked
                : asked.with(new Stretch(all.get(first).offset(), all.get(last - 1).end()));
        Stretch stretch = whole.within(new Stretch(0, viewer.getDocument().getLength()));
        if (stretch.isEmpty()) {
            return;
        }
        int length = stretch.end() - stretch.start();
        TextPresentation presentation = new TextPresentation(new Region(stretch.start(), length), last - first + 1);
        // Words that are no longer part of a token look like any other text again.
        presentation.setDefaultStyleRange(new StyleRange(stretch.start(), length, null, null));
        all.subList(first, last).stream().filter(token -> token.length() > 0 && token.end() <= stretch.end())
                .filter(token -> !isInLongLine(token.offset()))
                .map(Painting::range).forEach(presentation::addStyleRange);
        viewer.changeTextPresentation(presentation, false);
    }

    private boolean isInLongLine(int offset) {
        try {
            return viewer.getDocument().getLineInformationOfOffset(offset).getLength() > LONGEST_LINE;
        } catch (BadLocationException beyond) {
            return true;
        }
    }

    private static int firstEndingAfter(List<Token> all, int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static StyleRange range(Token token) {
        return new StyleRange(token.offset(), token.length(),
                ThemeColours.get(token.style().colour()), null, token.style().fontStyle());
    }
}
