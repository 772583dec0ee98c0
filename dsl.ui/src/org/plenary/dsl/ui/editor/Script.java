package org.plenary.dsl.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Which way most letters of a text run.
 *
 * @param rightToLeft
 *            whether they are Arabic, or of another script from right to left
 */
public record Script(boolean rightToLeft) {

    /** Enough of a text to tell, and not so much that typing at its end would be felt. */
    private static final int LOOKED_AT = 5_000;

    /** Of the letters near the beginning. */
    public static Script ofText(String text) {
        int balance = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            balance += weight(text.charAt(i));
        }
        return new Script(balance > 0);
    }

    /** Has lines begin on the side where the script begins. */
    public void turn(StyledText text) {
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        if (text.getOrientation() != direction) {
            text.setOrientation(direction);
            // The caret is drawn anew, on the side where the line begins now.
            text.setCaret(text.getCaret());
        }
    }

    private static int weight(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
