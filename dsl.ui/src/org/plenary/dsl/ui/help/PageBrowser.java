package org.plenary.dsl.ui.help;

import java.io.IOException;
import java.net.URL;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWebBrowser;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;

/** Opens pages of the help where the workbench has no help of its own. */
final class PageBrowser {

    /** Beside the texts; from a dialog, behind which nothing can be read, in the system's browser. */
    void open(String page) {
        Shell shell = Display.getCurrent().getActiveShell();
        try {
            browser(shell).openURL(url(page));
        } catch (IOException | PartInitException failure) {
            PlenaryUi.log("A page of the help could not be opened.", failure);
            MessageDialog.openError(shell, Words.of("help.title"),
                    Words.of("help.failed", failure.getLocalizedMessage()));
        }
    }

    private static IWebBrowser browser(Shell shell) throws PartInitException {
        IWorkbenchBrowserSupport browsers = PlatformUI.getWorkbench().getBrowserSupport();
        boolean modal = shell != null
                && (shell.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)) != 0;
        int style = IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR;
        return modal ? browsers.getExternalBrowser()
                : browsers.createBrowser(style, PlenaryUi.ID + ".help", Words.of("help.title"), Words.of("help.title"));
    }

    private static URL url(String page) throws IOException {
        int heading = page.indexOf('#');
        String path = heading < 0 ? page : page.substring(0, heading);
        String address = new HelpFolder().page(path).toUri().toString();
        return new URL(address + (heading < 0 ? "" : page.substring(heading)));
    }
}
