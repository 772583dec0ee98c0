package org.plenary.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.plenary.dsl.ui.navigation.References;

/** Searches for what refers to the note or paragraph at the caret. */
public final class FindReferences extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(text -> References.search(text.id(), text.caret()));
        return null;
    }
}
