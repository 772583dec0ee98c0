package org.plenary.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.outline.QuickOutline;

/** Shows the outline over the text, to go somewhere by a few letters. */
public final class ShowQuickOutline extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(text -> QuickOutline.show((ITextEditor) text.editor(), text.viewer()));
        return null;
    }
}
