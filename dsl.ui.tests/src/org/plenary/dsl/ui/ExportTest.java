package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.ui.outputs.ExportChoices;
import org.plenary.dsl.ui.outputs.OutputPlace;
import org.plenary.dsl.ui.outputs.Outputs;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.wizards.ExportWizard;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/** Texts are handed in by the wizard, with a template of the ministry, and the next time it begins where one was. */
class ExportTest {

    private static final String DRAFT = """
            ---
            language: en
            symbol: A/C.3/80/L.1
            title: Oceans
            ---

            The General Assembly,

            1. Decides to act.
            """;

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;
    private IFile first;
    private IFile second;

    @BeforeEach
    void open() throws CoreException {
        ExportChoices.forget();
        workbench.openProject("export");
        first = workbench.write("first.resolution", DRAFT);
        second = workbench.write("second.resolution", DRAFT);
    }

    @AfterEach
    void close() throws CoreException {
        ExportChoices.forget();
        workbench.close();
    }

    @Test
    void aWholeProjectIsPrintedWithATemplateAndTheChoicesAreRemembered() throws IOException {
        Path template = template();
        OpenWizard wizard = wizard(workbench.project());
        wizard.tick(Words.of("format.html"), false);
        wizard.tick(Words.of("export.open"), false);
        wizard.write(Words.of("export.folder"), folder.toString());
        wizard.write(Words.of("outputs.template"), template.toString());
        Screen.keep("export-template");
        wizard.finish();
        Path made = folder.resolve("second.docx");
        assertTrue(Workbench.becomes(() -> Files.exists(made) && Files.exists(folder.resolve("first.docx"))));
        assertFalse(Files.exists(folder.resolve("first.html")));
        assertTrue(part(made, "word/styles.xml").contains("Ministry"), "The template was not taken.");
        ExportChoices next = ExportChoices.of(List.of(first));
        assertEquals(List.of("docx"), next.formats().stream().map(Format::name).toList());
        assertEquals(folder.toString(), next.folder());
        assertEquals(template.toString(), next.template());
    }

    @Test
    void whatCannotBeATemplateIsSaidOnThePage() throws IOException {
        OpenWizard wizard = wizard(first);
        wizard.write(Words.of("outputs.template"), folder.resolve("none.dotx").toString());
        assertEquals(Words.of("export.no-template"), wizard.getCurrentPage().getErrorMessage());
        assertFalse(wizard.getCurrentPage().isPageComplete());
        Path other = Files.writeString(folder.resolve("other.docx"), "This is no Word file.");
        wizard.write(Words.of("outputs.template"), other.toString());
        wizard.finish();
        String sentence = wizard.getCurrentPage().getErrorMessage();
        assertTrue(sentence != null && sentence.contains("Word"), sentence);
        Screen.keep("export-no-template");
        wizard.close();
        assertFalse(first.getLocation().removeFileExtension().addFileExtension("docx").toFile().exists());
    }

    @Test
    void theOutputsOfTheProjectAreWhatAnExportBeginsWith() throws CoreException {
        new SavedOutputs(List.of(Formats.named("akn").orElseThrow()), "output", "").giveTo(workbench.project());
        ExportChoices choices = ExportChoices.of(List.of(first, second));
        assertEquals(List.of("akn"), choices.formats().stream().map(Format::name).toList());
        assertTrue(choices.folder().endsWith("output"), choices.folder());
        assertEquals(List.of("docx", "html"),
                ExportChoices.of(List.of()).formats().stream().map(Format::name).toList());
    }

    private static OpenWizard wizard(Object selected) {
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        return new OpenWizard(wizard);
    }

    /** A printed resolution in which somebody has given a style another font. */
    private Path template() throws IOException {
        Path plain = folder.resolve("plain");
        Outputs outputs = new Outputs(List.of(Formats.named(Formats.WORD).orElseThrow()),
                new OutputPlace(Optional.of(plain)), Replacing.withoutQuestion());
        assertEquals(List.of(), outputs.make(List.of(first), new NullProgressMonitor()));
        Path template = folder.resolve("ministry.docx");
        Restyled.copy(outputs.written().get(0), template, "Times New Roman", "Ministry");
        return template;
    }

    private static String part(Path word, String name) throws IOException {
        try (ZipFile zip = new ZipFile(word.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
