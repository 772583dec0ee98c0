package org.plenary.dsl.ui.colours;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The colours that the workbench's theme holds for resolutions. */
final class ThemeColours {

    private ThemeColours() {
    }

    static Color get(String definition) {
        return themes().getCurrentTheme().getColorRegistry().get(definition);
    }

    /** Calls the action when the drafter chooses another theme or colour, as long as the widget is there. */
    static void onChange(Control widget, Runnable action) {
        IPropertyChangeListener listener = event -> {
            boolean ours = event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)
                    || event.getProperty().startsWith(TokenStyle.COLOURS);
            if (ours && !widget.isDisposed()) {
                widget.getDisplay().asyncExec(action);
            }
        };
        themes().addPropertyChangeListener(listener);
        widget.addDisposeListener(closed -> themes().removePropertyChangeListener(listener));
    }

    private static IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }
}
