package org.plenary.dsl.ui.welcome;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.projects.ExampleText;
import org.plenary.dsl.ui.projects.ResolutionProject;

/** Opens the example in the language of the workbench; makes the project of the examples if it is not there. */
public final class OpenExamples extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Words.of("project.examples.name"));
        try {
            if (!project.exists()) {
                new ResolutionProject(project.getName(), null, SavedOutputs.NONE, ExampleText.all()).create(project,
                        new NullProgressMonitor());
            }
            project.open(new NullProgressMonitor());
            Optional<IFile> example = example(ExampleText.all(), Locale.getDefault().getLanguage())
                    .map(text -> project.getFile(text.name())).filter(IFile::exists);
            BasicNewResourceWizard.selectAndReveal(example.isPresent() ? example.get() : project, window);
            if (example.isPresent()) {
                IDE.openEditor(window.getActivePage(), example.get());
            }
        } catch (CoreException failure) {
            MessageDialog.openError(window.getShell(), project.getName(),
                    Words.of("project.failed", failure.getStatus().getMessage()));
        }
        return null;
    }

    /** A draft in this language, or in English where there is none. */
    static Optional<ExampleText> example(List<ExampleText> all, String language) {
        Comparator<ExampleText> order = Comparator
                .comparing((ExampleText text) -> !text.name().endsWith("." + language + ".resolution"))
                .thenComparing(text -> !text.name().endsWith(".en.resolution"))
                .thenComparing(text -> !text.name().contains("draft"))
                .thenComparing(ExampleText::name);
        return all.stream().min(order);
    }
}
