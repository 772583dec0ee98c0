package org.plenary.dsl.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The running workbench with one project, as a drafter uses it. */
final class Workbench {

    private static final long PATIENCE_IN_MILLISECONDS = 30_000;

    private IProject project;

    void openProject(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
    }

    void close() throws CoreException {
        page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    IFile write(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Opens the file as a double click does. */
    IEditorPart open(IFile file) throws CoreException {
        return IDE.openEditor(page(), file);
    }

    static IDocument document(IEditorPart editor) {
        return ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Lets the workbench work until the condition holds; false where it does not within half a minute. */
    static boolean becomes(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
        return condition.getAsBoolean();
    }

    /** Lets the workbench work for a while. */
    static void rest(int milliseconds) {
        long end = System.currentTimeMillis() + milliseconds;
        Display display = Display.getCurrent();
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
