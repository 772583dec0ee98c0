package org.plenary.dsl.ui.edits;

import com.google.gson.JsonPrimitive;
import java.util.List;
import org.eclipse.jface.text.ITextViewer;

/** Moves paragraphs, and the caret with them; what else has to change the server knows. */
public final class Moving {

    private static final String COMMAND = "plenary.move";

    private final ITextViewer viewer;

    public Moving(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Moves the paragraph at the caret.
     *
     * @param direction
     *            {@code up} or {@code down}
     * @param nowhere
     *            what is done where there is no neighbour on that side
     */
    public void step(String direction, Runnable nowhere) {
        int caret = viewer.getSelectedRange().x;
        run(nowhere, caret, new JsonPrimitive(caret), new JsonPrimitive(direction));
    }

    /**
     * Moves a paragraph beside another one.
     *
     * @param moved
     *            where the paragraph begins
     * @param side
     *            {@code before} or {@code after}
     * @param target
     *            where the other one begins
     */
    public void beside(int moved, String side, int target) {
        run(() -> { }, moved, new JsonPrimitive(moved), new JsonPrimitive(side), new JsonPrimitive(target));
    }

    private void run(Runnable nowhere, int moved, JsonPrimitive... arguments) {
        String words = lineAt(viewer.getDocument().get(), moved);
        new ServerCommand(COMMAND, List.of(arguments)).change(viewer.getDocument(), changed -> {
            if (changed) {
                follow(words, moved);
            } else {
                nowhere.run();
            }
        });
    }

    /** The caret stays in the words that move. */
    private void follow(String words, int moved) {
        String text = viewer.getDocument().get();
        int place = nearest(text, words, moved);
        // A number stays, so the words behind it are sought where the caret was before one.
        int now = place >= 0 ? place : nearest(text, words.substring(words.indexOf(' ') + 1), moved);
        if (now >= 0) {
            viewer.setSelectedRange(now, 0);
            viewer.revealRange(now, words.length());
        }
    }

    private static String lineAt(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(offset, end < 0 ? text.length() : end);
    }

    private static int nearest(String text, String words, int offset) {
        int before = text.lastIndexOf(words, offset);
        int after = text.indexOf(words, offset);
        return before >= 0 && (after < 0 || offset - before < after - offset) ? before : after;
    }
}
