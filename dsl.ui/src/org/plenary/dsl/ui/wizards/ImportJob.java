package org.plenary.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.reports.ReportDialog;
import org.plenary.dsl.ui.reports.ReportLine;
import org.plenary.dsl.writer.source.SourceWriter;

/** Makes texts of files, in the background, and reports what is to be looked at. */
final class ImportJob extends WorkspaceJob {

    private final ImportChoices choices;
    private final Replacing replacing;
    private final Set<IFile> made = new HashSet<>();

    ImportJob(ImportChoices choices, Replacing replacing) {
        super(Words.of("import.title"));
        this.choices = choices;
        this.replacing = replacing;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        List<ReportLine> report = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, choices.files().size());
        boolean ended = false;
        try {
            for (Path file : choices.files()) {
                progress.subTask(file.getFileName().toString());
                report.add(line(file, progress.split(1)));
            }
        } catch (OperationCanceledException cancelled) {
            ended = true;
        }
        long failed = report.stream().filter(ReportLine::failed).count();
        int remarks = report.stream().filter(line -> !line.failed()).mapToInt(line -> line.remarks().size()).sum();
        ReportDialog.show(Words.of("import.title"),
                Words.of("import.summary", report.size() - failed, choices.files().size(), remarks), report);
        return ended ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private ReportLine line(Path file, IProgressMonitor monitor) {
        String name = file.getFileName().toString();
        try {
            Imported imported = read(file, monitor);
            int dot = name.lastIndexOf('.');
            IFile text = choices.folder()
                    .getFile(IPath.fromOSString(imported.fileName(dot > 0 ? name.substring(0, dot) : name)));
            if (!made.add(text)) {
                return ReportLine.failure(name, Words.of("import.same-name", text.getName()));
            }
            if (text.exists() && !replacing.allowed(text.getName())) {
                return ReportLine.failure(name, Words.of("import.kept", text.getName()));
            }
            write(text, new SourceWriter(imported.remarks()).text(imported.document()), monitor);
            return new ReportLine(name, Optional.of(text), imported.remarksInOrder());
        } catch (ImportException | FileFaultException refused) {
            return ReportLine.failure(name, Words.of(refused.sentence()));
        } catch (IOException failure) {
            return ReportLine.failure(name, Words.of("import.unreadable"));
        } catch (CoreException failure) {
            return ReportLine.failure(name, failure.getStatus().getMessage());
        }
    }

    private Imported read(Path file, IProgressMonitor monitor) throws IOException, ImportException {
        try (InputStream in = new SourceReader().open(file)) {
            byte[] content = in.readNBytes((ImportFile.LIMIT_MEGABYTES << 20) + 1);
            Imported imported = Imports.read(new ImportFile(file.getFileName().toString(), content),
                    choices.options(), percent -> !monitor.isCanceled());
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return imported;
        }
    }

    private static void write(IFile text, String words, IProgressMonitor monitor) throws CoreException {
        ByteArrayInputStream content = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        if (text.exists()) {
            text.setContents(content, true, true, monitor);
        } else {
            text.create(content, true, monitor);
        }
    }
}
