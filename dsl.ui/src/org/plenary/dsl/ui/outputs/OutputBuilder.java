package org.plenary.dsl.ui.outputs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plenary.dsl.files.SourceFolder;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.reports.Replacing;

/** Makes the chosen outputs of every text that was saved. They are made in the background: saving takes no longer. */
public final class OutputBuilder extends IncrementalProjectBuilder {

    /** The builder in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".outputs";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        SavedOutputs wanted = SavedOutputs.read(arguments);
        List<IFile> texts = kind == FULL_BUILD ? all() : saved();
        if (!texts.isEmpty() && !wanted.formats().isEmpty()) {
            Outputs outputs = new Outputs(wanted.formats(), wanted.place(getProject()), wanted.template(getProject()),
                    Replacing.withoutQuestion());
            ExportJob job = new ExportJob(texts, outputs, false);
            job.schedule();
        }
        return null;
    }

    private List<IFile> all() throws CoreException {
        List<IFile> texts = new ArrayList<>();
        getProject().accept(resource -> {
            addIfText(resource, texts);
            return true;
        });
        return texts;
    }

    private List<IFile> saved() throws CoreException {
        List<IFile> texts = new ArrayList<>();
        IResourceDelta changes = getDelta(getProject());
        if (changes != null) {
            changes.accept(change -> {
                boolean content = change.getKind() == IResourceDelta.ADDED
                        || change.getKind() == IResourceDelta.CHANGED
                                && (change.getFlags() & IResourceDelta.CONTENT) != 0;
                if (content) {
                    addIfText(change.getResource(), texts);
                }
                return true;
            });
        }
        return texts;
    }

    private static void addIfText(IResource resource, List<IFile> texts) {
        if (resource instanceof IFile text && !text.isDerived()
                && text.getName().endsWith(SourceFolder.ENDING)) {
            texts.add(text);
        }
    }
}
