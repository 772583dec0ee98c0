package org.plenary.dsl.ui.colours;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.plenary.dsl.ui.PlugIn;

/**
 * How the parts of a text look in the editor: near to what they will be in print, and told apart at a glance. The
 * colours are definitions of the workbench's theme, so that a drafter can change them and a dark theme has its own.
 */
enum TokenStyle {

    OPENING(SWT.ITALIC), NUMBER(SWT.BOLD), HEADING(SWT.BOLD), NOTE(SWT.NORMAL), CITATION(SWT.NORMAL),
    REFERENCE(SWT.NORMAL), BRACKET(SWT.BOLD), KEY(SWT.NORMAL), COMMENT(SWT.ITALIC), MARK(SWT.NORMAL);

    static final String COLOURS = PlugIn.ID + ".colour.";

    private final int fontStyle;

    TokenStyle(int fontStyle) {
        this.fontStyle = fontStyle;
    }

    int fontStyle() {
        return fontStyle;
    }

    /** The definition in the theme. */
    String colour() {
        return COLOURS + name().toLowerCase(Locale.ROOT);
    }
}
