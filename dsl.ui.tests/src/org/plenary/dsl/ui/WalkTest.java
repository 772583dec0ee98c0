package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.markers.ProblemMarkers;
import org.plenary.dsl.ui.outputs.OutputPlace;
import org.plenary.dsl.ui.outputs.Outputs;
import org.plenary.dsl.ui.perspective.DraftingPerspective;
import org.plenary.dsl.ui.preview.PreviewView;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.wizards.ExportWizard;
import org.plenary.dsl.ui.wizards.ImportWizard;
import org.plenary.dsl.ui.wizards.NewProjectWizard;
import org.plenary.dsl.writer.Formats;

/** From a published resolution to one of one's own: project, import, changes, checks, preview, Word and the web. */
class WalkTest {

    private static final String SEED = "A_RES_72_278.zh";

    @TempDir
    private Path published;

    private IProject project;

    @AfterEach
    void close() throws CoreException {
        reports().forEach(Shell::close);
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void wholeWay() throws CoreException, IOException {
        PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workbench.page().getWorkbenchWindow());
        makeProject();
        Path akomaNtoso = publish();
        IFile text = bringIn(akomaNtoso);
        IEditorPart editor = IDE.openEditor(Workbench.page(), text);
        IDocument document = Workbench.document(editor);
        assertTrue(Workbench.becomes(() -> preview().isPresent()));
        changeThreeParagraphs(text, document);
        Workbench.page().saveEditor(editor, false);
        Screen.keep("walk-preview");
        handIn(text);
    }

    private void makeProject() throws CoreException {
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        OpenWizard open = new OpenWizard(wizard);
        open.write("Project name:", "walk");
        open.next();
        Screen.keep("walk-project");
        open.finish();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("walk");
        assertTrue(Workbench.becomes(project::isOpen));
        assertTrue(project.hasNature(ResolutionNature.ID));
        assertEquals("UTF-8", project.getDefaultCharset());
    }

    /** The seed in the form in which the United Nations publishes it. */
    private Path publish() throws CoreException, IOException {
        IFile seed = project.getFile("seed.resolution");
        seed.create(new ByteArrayInputStream(Examples.text(SEED + ".resolution").getBytes(StandardCharsets.UTF_8)),
                true, null);
        Outputs outputs = new Outputs(List.of(Formats.named("akn").orElseThrow()),
                new OutputPlace(Optional.of(published)), Replacing.withoutQuestion());
        assertEquals(List.of(), outputs.make(List.of(seed), new NullProgressMonitor()));
        seed.delete(true, null);
        return outputs.written().get(0);
    }

    private IFile bringIn(Path akomaNtoso) {
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        OpenWizard open = new OpenWizard(wizard);
        wizard.add(List.of(akomaNtoso));
        Screen.keep("walk-import");
        open.finish();
        IFile text = project.getFile(SEED + ".resolution");
        assertTrue(Workbench.becomes(() -> text.exists() && !reports().isEmpty()));
        Workbench.rest(1000);
        Screen.keep("walk-report");
        reports().forEach(Shell::close);
        return text;
    }

    private static List<Shell> reports() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getDefaultButton() != null
                && shell.getDefaultButton().getText().equals(Words.of("report.close"))).toList();
    }

    /** A note that is written nowhere, a number twice, a key that is none: each is marked, and gone when corrected. */
    private void changeThreeParagraphs(IFile text, IDocument document) {
        Workbench.rest(2000);
        int before = problems(text);
        String correct = document.get();
        String wrong = correct.replaceFirst("\\R---\\R", "\nsesion: 72\n---\n")
                .replaceFirst("(?m)^2\\. (.{6})", "2. $1[^nowhere]").replaceFirst("(?m)^4\\. ", "3. ");
        document.set(wrong);
        assertTrue(Workbench.becomes(() -> problems(text) >= before + 3), () -> "Marked are only " + problems(text));
        Workbench.rest(1000);
        Screen.keep("walk-checks");
        document.set(correct);
        assertTrue(Workbench.becomes(() -> problems(text) <= before), () -> "Still marked are " + problems(text));
    }

    private void handIn(IFile text) throws IOException {
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(text));
        OpenWizard open = new OpenWizard(wizard);
        open.tick(Words.of("export.open"), false);
        Screen.keep("walk-export");
        open.finish();
        Path word = text.getLocation().removeFileExtension().addFileExtension("docx").toFile().toPath();
        Path page = text.getLocation().removeFileExtension().addFileExtension("html").toFile().toPath();
        assertTrue(Workbench.becomes(() -> Files.exists(word) && Files.exists(page)));
        try (ZipFile zip = new ZipFile(word.toFile())) {
            assertTrue(zip.getEntry("word/document.xml") != null);
        }
        assertTrue(Files.readString(page).contains("72/278"));
    }

    private static Optional<IViewPart> preview() {
        return Optional.ofNullable(Workbench.page().findView(PreviewView.ID));
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length;
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
