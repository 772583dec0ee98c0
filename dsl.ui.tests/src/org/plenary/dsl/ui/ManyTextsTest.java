package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.editor.ResolutionEditors;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.projects.ResolutionProject;

/** A workspace of two thousand resolutions is checked in the background, while the drafter writes. */
class ManyTextsTest {

    private static final int TEXTS = 2_000;
    private static final String DRAFT = """
            ---
            language: en
            title:    Invented text %d
            ---

            The General Assembly,

            Recalling its resolution 60/1 of 16 September 2005,

            1. Requests the Secretary-General to report on the matter;

            2. Decides to remain seized of the matter.
            """;

    @TempDir
    private Path folder;
    private IProject project;

    @AfterEach
    void close() throws CoreException {
        Job.getJobManager().cancel(ResourcesPlugin.FAMILY_AUTO_BUILD);
        checking().forEach(Job::cancel);
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void drafterWritesWhileTheyAreChecked() throws CoreException, IOException {
        StringBuilder figures = new StringBuilder(TEXTS + " texts\n");
        try (UiThreadWatch watch = new UiThreadWatch()) {
            long begun = System.currentTimeMillis();
            openProject();
            assertTrue(Workbench.becomes(() -> checking().findAny().isPresent()), "No progress is shown.");
            IFile file = project.getFile("draft1.resolution");
            IEditorPart editor = Workbench.page().openEditor(new FileEditorInput(file),
                    ResolutionEditors.ID);
            IDocument document = Workbench.document(editor);
            document.set(document.get().replace("to report", "to report[^lacking]"));
            assertTrue(Workbench.becomes(() -> Problems.say(file, "lacking")), "The open text is not checked.");
            figures.append("  open text checked after ").append(System.currentTimeMillis() - begun).append(" ms\n");
            watch.measure(() -> Workbench.page().saveEditor(editor, false));
            assertTrue(Workbench.becomes(() -> !editor.isDirty()), "It cannot be saved meanwhile.");
            figures.append("  longest turn of the thread of the display: ").append(watch.longest()).append('\n');
            checking().forEach(Job::cancel);
            assertTrue(Workbench.becomes(() -> checking().findAny().isEmpty()), "It cannot be cancelled.");
        }
        Files.write(Files.createDirectories(Path.of("target")).resolve("many-texts.txt"),
                figures.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A folder with the texts that was there before, as when a colleague's project is taken over. */
    private void openProject() throws CoreException, IOException {
        for (int i = 0; i < TEXTS; i++) {
            Files.writeString(folder.resolve("draft" + i + ".resolution"), DRAFT.formatted(i));
        }
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("many");
        new ResolutionProject("many", folder.toUri(), SavedOutputs.NONE, List.of()).create(project,
                new NullProgressMonitor());
        assertTrue(project.hasNature(ResolutionNature.ID));
        assertTrue(project.getFile("draft1999.resolution").exists());
    }

    private static Stream<Job> checking() {
        String name = Words.of("builder.task", "many");
        return Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().equals(name));
    }
}
