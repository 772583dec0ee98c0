package org.plenary.dsl.ui.outputs;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.reports.ReportDialog;
import org.plenary.dsl.ui.reports.ReportLine;

/** Makes outputs in the background; says what could not be made, and opens the first one if that is wanted. */
public final class ExportJob extends Job {

    private final List<IFile> texts;
    private final Outputs outputs;
    private final boolean opened;

    /**
     * @param opened
     *            whether the first output is opened by the system as soon as all are there
     */
    public ExportJob(List<IFile> texts, Outputs outputs, boolean opened) {
        super(Words.of("export.title"));
        this.texts = List.copyOf(texts);
        this.outputs = outputs;
        this.opened = opened;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<ReportLine> failures = outputs.make(texts, monitor);
            List<Path> written = outputs.written();
            if (!failures.isEmpty()) {
                ReportDialog.show(Words.of("export.title"),
                        Words.of("export.failed", failures.size(), written.size()), failures);
            }
            if (opened && !written.isEmpty()) {
                Display.getDefault().asyncExec(() -> Program.launch(written.get(0).toString()));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }
}
