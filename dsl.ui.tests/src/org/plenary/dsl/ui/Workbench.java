package org.plenary.dsl.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.spelling.SpellingChoice;

/** The running workbench with one project, as a drafter uses it. */
final class Workbench {

    private static final long PATIENCE_IN_MILLISECONDS = 30_000;

    private static final int WIDTH = 1270;
    private static final int HEIGHT = 980;

    private IProject project;

    /** Spelling is not checked, since the dictionaries that there are differ between machines. */
    void openProject(String name) throws CoreException {
        SpellingChoice.store().setValue(SpellingChoice.CHECK, false);
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        large();
    }

    /** Makes the project one whose texts are all checked, not only those that are open. */
    void checkWholeProject() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] {ResolutionNature.ID});
        project.setDescription(description, null);
    }

    /** Gives the window the size that pictures of it have. */
    static void large() {
        page().getWorkbenchWindow().getShell().setBounds(0, 0, WIDTH, HEIGHT);
    }

    IProject project() {
        return project;
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

    /** Opens a text of the collection of examples. */
    IEditorPart openExample(String name) throws CoreException, IOException {
        return open(write(name, Examples.text(name)));
    }

    static ITextViewer viewer(IEditorPart editor) {
        return editor.getAdapter(ITextViewer.class);
    }

    /** Does what a menu or a key would. */
    static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            throw new AssertionError("The command " + command + " could not be run.", failure);
        }
    }

    /** All widgets of a kind that are on the screen. */
    static <T extends Control> List<T> shown(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            collect(shell, kind, found);
        }
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (!control.isVisible()) {
            return;
        }
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** Lets the workbench work until the condition holds; false where it does not within half a minute. */
    static boolean becomes(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!UiThreadWatch.dispatch(display)) {
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
            if (!UiThreadWatch.dispatch(display)) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
