package org.plenary.installation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The steps, each of which ends with what a drafter would see. */
final class DraftersSteps {

    private static final String PROBLEM = "org.plenary.dsl.ui.problem";
    private static final String NOTE = "nowhere";
    private static final String EDITOR = "org.plenary.dsl.ui.editor";
    private static final long PATIENCE_IN_MILLISECONDS = 120_000;

    private final Consumer<String> told;

    DraftersSteps(Consumer<String> told) {
        this.told = told;
    }

    void walk(Path text) throws CoreException, IOException {
        IFile file = project().getFile(text.getFileName().toString());
        file.create(new ByteArrayInputStream(Files.readAllBytes(text)), true, null);
        IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        require(editor.getSite().getId().equals(EDITOR), "the text opens in the editor of resolutions");
        makeAndCorrectMistake(file, (ITextEditor) editor);
        editor.getEditorSite().getPage().saveEditor(editor, false);
        export();
        Path word = Path.of(file.getLocation().removeFileExtension().addFileExtension("docx").toOSString());
        await(() -> Files.exists(word), "the Word file is beside the text");
        try (ZipFile zip = new ZipFile(word.toFile())) {
            require(zip.getEntry("word/document.xml") != null, "the Word file is one");
        }
    }

    private static IProject project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("trial");
        project.create(null);
        project.open(null);
        return project;
    }

    /** A footnote that is called and written nowhere: to write its beginning is offered. */
    private void makeAndCorrectMistake(IFile file, ITextEditor editor) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String correct = document.get();
        document.set(correct.replaceFirst("(?m)^1\\. ..", "$0[^" + NOTE + "]"));
        await(() -> !mistakes(file).isEmpty(), "the mistake is marked");
        // Marks are set anew whenever the text is checked again: what was seen once may be gone at a second look.
        AtomicReference<Runnable> cure = new AtomicReference<>();
        await(() -> {
            cure.set(mistakes(file).stream().flatMap(DraftersSteps::cures).findFirst().orElse(null));
            return cure.get() != null;
        }, "a cure is offered");
        String wrong = document.get();
        cure.get().run();
        await(() -> !document.get().equals(wrong), "the cure changes the text");
        document.set(correct);
        await(() -> mistakes(file).isEmpty(), "the mark goes away with the mistake");
    }

    /** What writes the note; to allow its absence is offered too. */
    private static Stream<Runnable> cures(IMarker marker) {
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
        return offered == null ? Stream.empty() : Arrays.stream(offered)
                .filter(resolution -> resolution.getLabel().contains(NOTE))
                .map(resolution -> () -> resolution.run(marker));
    }

    /** The marks that speak of the note; the text may have others. */
    private static List<IMarker> mistakes(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(NOTE)).toList();
        } catch (CoreException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The wizard proposes to print the text of the editor: all there is to do is to press its last button. */
    private void export() {
        Display display = Display.getCurrent();
        Shell[] before = display.getShells();
        display.timerExec(2000, () -> pressDefault(display, List.of(before)));
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        Command command = commands.getCommand("org.eclipse.ui.file.export");
        try {
            IParameter wizard = command.getParameter("exportWizardId");
            handlers.executeCommand(new ParameterizedCommand(command,
                    new Parameterization[] {new Parameterization(wizard, "org.plenary.dsl.ui.export")}), null);
        } catch (CommandException failure) {
            throw new IllegalStateException(failure);
        }
        told.accept("the export was asked for");
    }

    private static void pressDefault(Display display, List<Shell> before) {
        for (Shell shell : display.getShells()) {
            Button button = before.contains(shell) ? null : shell.getDefaultButton();
            if (button != null && button.isEnabled()) {
                button.notifyListeners(SWT.Selection, null);
                return;
            }
        }
        display.timerExec(1000, () -> pressDefault(display, before));
    }

    private void await(BooleanSupplier condition, String what) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
        boolean holds = condition.getAsBoolean();
        while (!holds && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(250, () -> { });
                display.sleep();
            }
            holds = condition.getAsBoolean();
        }
        require(holds, what);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It is not so that " + what + ".");
        }
        told.accept(what);
    }
}
