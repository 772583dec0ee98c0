package org.plenary.dsl.ui.help;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.plenary.dsl.ui.PlugIn;

/** Opens a page of the help beside the texts; without a name, the one that tells how to write. */
public final class OpenHelp extends AbstractHandler {

    private static final String PAGE = PlugIn.ID + ".help-page";
    private static final String HOW_TO_WRITE = "language";

    @Override
    public Object execute(ExecutionEvent event) {
        String page = Optional.ofNullable(event.getParameter(PAGE)).orElse(HOW_TO_WRITE);
        new PageBrowser().open(page);
        return null;
    }
}
