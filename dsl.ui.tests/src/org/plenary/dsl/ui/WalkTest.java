package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.outputs.OutputPlace;
import org.plenary.dsl.ui.outputs.Outputs;
import org.plenary.dsl.ui.perspective.DraftingPerspective;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.wizards.ExportWizard;
import org.plenary.dsl.ui.wizards.ImportWizard;
import org.plenary.dsl.ui.wizards.NewProjectWizard;
import org.plenary.dsl.writer.Formats;

/**
 * From last year's resolution to this year's: project, import, changes, checks, cures, preview, Word and the web. The
 * resolution is 76/270 where the published texts are there, else an example in the same language.
 */
class WalkTest {

    private static final String PUBLISHED = "A_RES_76_270";
    private static final Map<String, String> EXAMPLES = Map.of("en", "plenary-draft.en", "zh", "A_RES_72_278.zh",
            "ar", "security-council-draft.ar");

    @TempDir
    private Path folder;

    private String language;
    private IProject project;

    @AfterEach
    void close() throws CoreException {
        reports().forEach(Shell::close);
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void wholeWay(String textLanguage) throws CoreException, IOException {
        language = textLanguage;
        PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workbench.page().getWorkbenchWindow());
        Workbench.large();
        makeProject();
        Path akomaNtoso = published();
        IFile text = bringIn(akomaNtoso);
        IEditorPart editor = IDE.openEditor(Workbench.page(), text);
        IDocument document = Workbench.document(editor);
        assertTrue(Workbench.becomes(this::isPreviewed), "The preview shows another text.");
        String imported = document.get();
        changeThreeParagraphs(text, document);
        correct(text, document, imported);
        Workbench.page().saveEditor(editor, false);
        keep("preview");
        handIn(text);
    }

    private void makeProject() throws CoreException {
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        OpenWizard open = new OpenWizard(wizard);
        open.write("Project name:", "walk");
        open.next();
        keep("project");
        open.finish();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("walk");
        assertTrue(Workbench.becomes(project::isOpen));
        assertTrue(project.hasNature(ResolutionNature.ID));
        assertEquals("UTF-8", project.getDefaultCharset());
    }

    /** The form in which the United Nations publishes resolutions. */
    private Path published() throws CoreException, IOException {
        Optional<Path> found = Published.akomaNtoso(PUBLISHED, language);
        return found.isPresent() ? found.get() : publish(EXAMPLES.get(language));
    }

    private Path publish(String example) throws CoreException, IOException {
        IFile text = project.getFile(example + ".resolution");
        text.create(new ByteArrayInputStream(Examples.text(text.getName()).getBytes(StandardCharsets.UTF_8)), true,
                null);
        Outputs outputs = new Outputs(List.of(Formats.named("akn").orElseThrow()),
                new OutputPlace(Optional.of(folder)), Replacing.withoutQuestion());
        assertEquals(List.of(), outputs.make(List.of(text), new NullProgressMonitor()));
        text.delete(true, null);
        return outputs.written().get(0);
    }

    private IFile bringIn(Path akomaNtoso) {
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        OpenWizard open = new OpenWizard(wizard);
        wizard.add(List.of(akomaNtoso));
        keep("import");
        open.finish();
        assertTrue(Workbench.becomes(() -> !texts().isEmpty() && !reports().isEmpty()));
        keep("report");
        reports().forEach(Shell::close);
        return texts().get(0);
    }

    /** What was imported is named for its symbol. */
    private List<IFile> texts() {
        try {
            return Stream.of(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                    .filter(file -> "resolution".equals(file.getFileExtension())).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Shell> reports() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getDefaultButton() != null
                && shell.getDefaultButton().getText().equals(Words.of("report.close"))).toList();
    }

    /** A note that is written nowhere, a number twice, a key that is none: each is marked. */
    private void changeThreeParagraphs(IFile text, IDocument document) {
        document.set(document.get().replaceFirst("\\R---\\R", "\nsesion: 72\n---\n")
                .replaceFirst("(?m)^2( -|\\.) (.{6})", "2$1 $2[^nowhere]")
                .replaceFirst("(?m)^4( -|\\.) ", "3$1 "));
        assertTrue(Workbench.becomes(() -> hasProblems(text, "sesion", "nowhere", "3")),
                () -> "Marked is " + Problems.sentences(text));
        assertTrue(Workbench.becomes(WalkTest::areListed), "The Problems view is empty.");
        keep("checks");
    }

    /** What has a cure is corrected by it, as by Ctrl+1; the rest by hand. */
    private void correct(IFile text, IDocument document, String imported) {
        IMarker lacking = Problems.of(text).stream()
                .filter(found -> says(found, "nowhere") && !Problems.cures(found).isEmpty()).findFirst()
                .orElseThrow(() -> new AssertionError("No cure for " + Problems.sentences(text)));
        Problems.cures(lacking).get(0).run(lacking);
        assertTrue(Workbench.becomes(() -> document.get().contains("\n[^nowhere]: ")), document::get);
        assertTrue(Workbench.becomes(() -> Problems.of(text).stream()
                .noneMatch(found -> says(found, "nowhere") && isError(found))),
                () -> "Still marked is " + Problems.sentences(text));
        Workbench.rest(500);
        keep("cured");
        document.set(imported);
        assertTrue(Workbench.becomes(() -> !hasProblems(text, "sesion") && !hasProblems(text, "nowhere")),
                () -> "Still marked is " + Problems.sentences(text));
    }

    private void handIn(IFile text) throws IOException {
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(text));
        OpenWizard open = new OpenWizard(wizard);
        open.tick(Words.of("export.open"), false);
        keep("export");
        open.finish();
        Path word = text.getLocation().removeFileExtension().addFileExtension("docx").toFile().toPath();
        Path page = text.getLocation().removeFileExtension().addFileExtension("html").toFile().toPath();
        assertTrue(Workbench.becomes(() -> Files.exists(word) && Files.exists(page)));
        try (ZipFile zip = new ZipFile(word.toFile())) {
            assertTrue(zip.getEntry("word/document.xml") != null);
        }
        assertTrue(Files.readString(page).contains("lang=\"" + language));
    }

    private void keep(String step) {
        Screen.keep("walk-" + language + "-" + step);
    }

    private boolean isPreviewed() {
        Workbench.rest(100);
        return Workbench.shown(Browser.class).stream().anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate(
                "return !!document.body && document.body.textContent.length > 1000"
                        + " && document.documentElement.lang.indexOf('" + language + "') === 0")));
    }

    /** The Problems view counts them in its headings, such as “Errors (2 items)”; it is the tree with columns. */
    private static boolean areListed() {
        return Workbench.shown(Tree.class).stream().anyMatch(tree -> tree.getColumnCount() > 1
                && tree.getItemCount() > 0);
    }

    private static boolean hasProblems(IFile file, String... words) {
        return Stream.of(words).allMatch(word -> Problems.say(file, word));
    }

    private static boolean says(IMarker problem, String word) {
        return problem.getAttribute(IMarker.MESSAGE, "").contains(word);
    }

    private static boolean isError(IMarker problem) {
        return problem.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR;
    }
}
