package org.plenary.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Tries an installation as a drafter would: opens a text, makes a mistake, has it corrected, and prints Word. It knows
 * nothing of Plenary but the names by which the workbench shows it. Begins only where it is told where to report.
 */
public final class Trial implements IStartup {

    private static final String TEXT = "trial.text";
    private static final String REPORT = "trial.report";

    private final List<String> report = new ArrayList<>();

    @Override
    public void earlyStartup() {
        String place = System.getProperty(REPORT);
        if (place != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> run(Path.of(System.getProperty(TEXT)), Path.of(place)));
        }
    }

    private void run(Path text, Path place) {
        try {
            new DraftersSteps(report::add).walk(text);
            report.add("fine");
        } catch (CoreException | IOException | IllegalStateException failure) {
            report.add("failed: " + failure);
        } finally {
            write(place);
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        }
    }

    private void write(Path place) {
        try {
            Files.write(place, report, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("The report could not be written to " + place, failure);
        }
    }
}
