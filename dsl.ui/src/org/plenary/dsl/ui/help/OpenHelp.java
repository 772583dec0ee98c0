package org.plenary.dsl.ui.help;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;

/** Opens a page of the help beside the texts; without a name, the one that tells how to write. */
public final class OpenHelp extends AbstractHandler {

    private static final String PAGE = PlenaryUi.ID + ".help-page";
    private static final String HOW_TO_WRITE = "language";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String page = Optional.ofNullable(event.getParameter(PAGE)).orElse(HOW_TO_WRITE);
        try {
            int style = IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR;
            PlatformUI.getWorkbench().getBrowserSupport()
                    .createBrowser(style, PlenaryUi.ID + ".help", Words.of("help.title"), Words.of("help.title"))
                    .openURL(new HelpFolder().page(page).toUri().toURL());
        } catch (IOException | PartInitException failure) {
            PlenaryUi.log("A page of the help could not be opened.", failure);
            MessageDialog.openError(HandlerUtil.getActiveShell(event), Words.of("help.title"),
                    Words.of("help.failed", failure.getLocalizedMessage()));
        }
        return null;
    }
}
