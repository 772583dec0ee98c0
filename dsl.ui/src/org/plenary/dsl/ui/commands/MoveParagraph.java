package org.plenary.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.edits.Moving;

/** Moves the paragraph at the caret before or after its neighbour; the caret goes with it. */
public final class MoveParagraph extends AbstractHandler implements IExecutableExtension {

    private String direction = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        direction = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(text -> new Moving(text.viewer())
                .step(direction, () -> StatusLine.say(text.editor(), Words.of("move.nothing"))));
        return null;
    }
}
