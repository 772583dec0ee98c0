package org.plenary.dsl.ui.markers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MarkupContent;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.editor.TextPositions;

/** Shows the server's diagnostics as problem markers: in the margin, under the words and in the Problems view. */
public final class ProblemMarkers {

    /** What stands in a file at this moment, as it is edited. */
    public interface Texts {

        String of(IFile file) throws CoreException;
    }

    public static final String TYPE = PlugIn.ID + ".problem";

    /** The attribute that holds the code of a diagnostic, by which a fix is found. */
    public static final String CODE = "code";

    /** Whether a marker, of which any may be gone meanwhile, is one of these. */
    public static boolean isProblem(IMarker marker) {
        try {
            return marker.exists() && marker.isSubtypeOf(TYPE);
        } catch (CoreException gone) {
            return false;
        }
    }

    /** The server's diagnostic again, from what its marker says; the marker has moved with the words of the text. */
    public static Diagnostic diagnostic(IMarker marker, String text) {
        int start = Math.min(marker.getAttribute(IMarker.CHAR_START, 0), text.length());
        int end = Math.min(marker.getAttribute(IMarker.CHAR_END, start), text.length());
        Diagnostic diagnostic = new Diagnostic(new TextPositions(text).range(start, Math.max(0, end - start)),
                marker.getAttribute(IMarker.MESSAGE, ""));
        diagnostic.setCode(marker.getAttribute(CODE, ""));
        return diagnostic;
    }

    private final Texts texts;

    /** What is to be shown: of each file only the latest. */
    private final Map<IFile, List<Diagnostic>> due = new LinkedHashMap<>();

    /** One for all files: jobs of their own could overtake each other, and an older state would stay. */
    private final WorkspaceJob showing = new WorkspaceJob("Problems of resolutions") {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            for (Map.Entry<IFile, List<Diagnostic>> file : takeDue().entrySet()) {
                replace(file.getKey(), file.getValue());
            }
            return Status.OK_STATUS;
        }
    };

    /**
     * Nothing is shown yet.
     *
     * @param texts
     *            the texts that the places of problems are in
     */
    public ProblemMarkers(Texts texts) {
        this.texts = texts;
        showing.setSystem(true);
        showing.setPriority(Job.SHORT);
    }

    /** Replaces what was shown for this file. */
    public void show(IFile file, List<Diagnostic> diagnostics) {
        synchronized (due) {
            due.put(file, diagnostics);
        }
        showing.schedule();
    }

    private Map<IFile, List<Diagnostic>> takeDue() {
        synchronized (due) {
            Map<IFile, List<Diagnostic>> taken = new LinkedHashMap<>(due);
            due.clear();
            return taken;
        }
    }

    private void replace(IFile file, List<Diagnostic> diagnostics) throws CoreException {
        if (!file.isAccessible()) {
            return;
        }
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        TextPositions positions = new TextPositions(texts.of(file));
        for (Diagnostic diagnostic : diagnostics) {
            // In one call: a marker whose attributes come later is shown without its message.
            file.createMarker(TYPE, attributes(diagnostic, positions));
        }
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic, TextPositions positions) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, diagnostic.getMessage().map(text -> text, MarkupContent::getValue));
        attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
        attributes.put(IMarker.CHAR_START, positions.offset(diagnostic.getRange().getStart()));
        attributes.put(IMarker.CHAR_END, positions.offset(diagnostic.getRange().getEnd()));
        if (diagnostic.getCode() != null) {
            attributes.put(CODE, diagnostic.getCode().map(code -> code, String::valueOf));
        }
        return attributes;
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            case Information, Hint -> IMarker.SEVERITY_INFO;
        };
    }
}
