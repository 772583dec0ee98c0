package org.plenary.dsl.ui.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;

/** Shows a page in the browser that the drafter uses otherwise. */
final class SystemBrowser {

    /** The page is kept in the workbench's own folder, not beside the text. */
    void open(String name, String html) {
        if (html.isEmpty()) {
            return;
        }
        try {
            Path folder = Platform.getStateLocation(Platform.getBundle(PlugIn.ID)).append("preview").toFile().toPath();
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".html");
            Files.write(file, html.getBytes(StandardCharsets.UTF_8));
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(file.toUri().toURL());
        } catch (IOException | PartInitException failure) {
            PlugIn.log("The page could not be shown in the system's browser.", failure);
            MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    Words.of("preview.title"), Words.of("preview.no-system-browser", failure.getLocalizedMessage()));
        }
    }
}
