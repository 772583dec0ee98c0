package org.plenary.dsl.ui.help;

import java.io.IOException;
import java.net.URL;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;

/** Opens pages of the help where the workbench has no help of its own. */
public final class PageBrowser {

    /** Beside the texts; from a dialog, behind which nothing can be read, in the system's browser if there is one. */
    public void open(String page) {
        Shell shell = Display.getCurrent().getActiveShell();
        try {
            URL url = url(page);
            if (!isModal(shell) || !isOpenedOutside(url)) {
                browsers().createBrowser(IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR,
                        PlugIn.ID + ".help", Words.of("help.title"), Words.of("help.title")).openURL(url);
            }
        } catch (IOException | PartInitException failure) {
            PlugIn.log("A page of the help could not be opened.", failure);
            MessageDialog.openError(shell, Words.of("help.title"),
                    Words.of("help.failed", failure.getLocalizedMessage()));
        }
    }

    private static boolean isModal(Shell shell) {
        return shell != null
                && (shell.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)) != 0;
    }

    private static boolean isOpenedOutside(URL url) {
        try {
            browsers().getExternalBrowser().openURL(url);
            return true;
        } catch (PartInitException none) {
            return false;
        }
    }

    private static IWorkbenchBrowserSupport browsers() {
        return PlatformUI.getWorkbench().getBrowserSupport();
    }

    private static URL url(String page) throws IOException {
        int heading = page.indexOf('#');
        String path = heading < 0 ? page : page.substring(0, heading);
        String address = new HelpFolder().page(path).toUri().toString();
        return new URL(address + (heading < 0 ? "" : page.substring(heading)));
    }
}
