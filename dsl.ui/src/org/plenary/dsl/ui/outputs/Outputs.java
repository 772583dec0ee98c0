package org.plenary.dsl.ui.outputs;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.reports.ReportLine;
import org.plenary.dsl.writer.Format;

/** Makes files of texts: Word, a page, and the others. The language server reads the text and prints it. */
public final class Outputs {

    private final List<Format> formats;
    private final OutputPlace place;
    private final Optional<Path> template;
    private final Replacing replacing;
    private final List<Path> written = new ArrayList<>();

    /** Word documents with the page of the United Nations. */
    public Outputs(List<Format> formats, OutputPlace place, Replacing replacing) {
        this(formats, place, Optional.empty(), replacing);
    }

    /**
     * Nothing is made yet.
     *
     * @param template
     *            the Word file whose page and styles Word documents get
     */
    public Outputs(List<Format> formats, OutputPlace place, Optional<Path> template, Replacing replacing) {
        this.formats = List.copyOf(formats);
        this.place = place;
        this.template = template;
        this.replacing = replacing;
    }

    /** What was written so far, in order. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    /** Makes every format of every text; the answer tells what could not be made. */
    public List<ReportLine> make(List<IFile> texts, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, texts.size() * formats.size());
        List<ReportLine> failures = new ArrayList<>();
        for (IFile text : texts) {
            for (Format format : formats) {
                progress.split(1);
                progress.subTask(text.getName() + " \u2192 " + Words.of("format." + format.name()));
                try {
                    make(text, format);
                } catch (OutputRefusedException refused) {
                    failures.add(ReportLine.failure(text.getName() + " \u2192 " + Words.of("format." + format.name()),
                            refused.getMessage()));
                }
            }
        }
        refresh();
        return failures;
    }

    private void make(IFile text, Format format) throws OutputRefusedException {
        Path target = place.of(text, format)
                .orElseThrow(() -> new OutputRefusedException(Words.of("export.not-on-disk")));
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !replacing.allowed(target.getFileName().toString())) {
            return;
        }
        try {
            new OutputFiles().makeFolder(target.getParent());
        } catch (FileFaultException failure) {
            throw new OutputRefusedException(Words.of(failure.sentence()));
        }
        new ServerBuild(text, format, template).writeTo(target);
        written.add(target);
    }

    /** Outputs that lie in the workspace are seen there at once. */
    private void refresh() {
        for (Path file : written) {
            for (IFile seen : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                try {
                    seen.getParent().refreshLocal(IResource.DEPTH_ONE, null);
                    seen.refreshLocal(IResource.DEPTH_ZERO, null);
                    if (seen.exists()) {
                        seen.setDerived(true, null);
                    }
                } catch (CoreException failure) {
                    PlugIn.log("An output was written, and the workbench could not take it in.", failure);
                }
            }
        }
    }
}
