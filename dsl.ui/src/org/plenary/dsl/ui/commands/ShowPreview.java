package org.plenary.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plenary.dsl.ui.preview.PreviewView;

/** Shows how the text will be printed. */
public final class ShowPreview extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PreviewView.ID);
        } catch (PartInitException failure) {
            throw new ExecutionException("The preview could not be opened.", failure);
        }
    }
}
