package org.plenary.dsl.ui.builder;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;

/**
 * Shows how far the server has come with the texts of a project. It holds no part of the workspace: whatever the
 * drafter does meanwhile need not wait for it, as it would for a build.
 */
final class CheckingJob extends Job {

    private static final long LOOK_AGAIN_IN_MILLISECONDS = 200;
    private static final int LOOKS_WITHOUT_PROGRESS = 300;

    private final List<String> uris;

    CheckingJob(String project, List<String> uris) {
        super(Words.of("builder.task", project));
        this.uris = List.copyOf(uris);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), Math.max(1, uris.size()));
        List<String> left = new ArrayList<>(uris);
        int looks = 0;
        try {
            while (!left.isEmpty() && looks < LOOKS_WITHOUT_PROGRESS && rest()) {
                int before = left.size();
                left.removeIf(uri -> isChecked(uri) || isGone(uri));
                looks = left.size() < before ? 0 : looks + 1;
                progress.split(before - left.size());
                progress.subTask(Words.of("builder.progress", uris.size() - left.size(), uris.size()));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }

    private static boolean isChecked(String uri) {
        return PlenaryUi.get() == null || PlenaryUi.get().checkedTexts().contains(uri);
    }

    /** Nobody checks a text that is no more. */
    private static boolean isGone(String uri) {
        return Locations.files(uri).stream().noneMatch(file -> file.isAccessible());
    }

    private static boolean rest() {
        try {
            Thread.sleep(LOOK_AGAIN_IN_MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
