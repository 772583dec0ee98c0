package org.plenary.dsl.ui.outputs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.templates.WordTemplate;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/**
 * What an export begins with: what the project of the texts makes of them on saving; else what was chosen last;
 * else what is preferred.
 *
 * @param formats
 *            the formats
 * @param folder
 *            where the files go; empty where each stands beside its text
 * @param template
 *            the Word template; empty for none
 */
public record ExportChoices(List<Format> formats, String folder, String template) {

    private static final String SECTION = "export";
    private static final String FORMATS = "formats";
    private static final String FOLDER = "folder";
    private static final String TEMPLATE = "template";

    public ExportChoices {
        formats = List.copyOf(formats);
    }

    /** For these texts. */
    public static ExportChoices of(List<IFile> texts) {
        List<IProject> projects = texts.stream().map(IFile::getProject).distinct().toList();
        Optional<ExportChoices> ofProject = projects.size() == 1 ? of(projects.get(0)) : Optional.empty();
        return ofProject.or(ExportChoices::last).orElseGet(() -> new ExportChoices(Defaults.formats(),
                Defaults.folder(), Defaults.template().map(Path::toString).orElse("")));
    }

    private static Optional<ExportChoices> of(IProject project) {
        try {
            SavedOutputs saved = SavedOutputs.of(project);
            return saved.formats().isEmpty() ? Optional.empty()
                    : Optional.of(new ExportChoices(saved.formats(),
                            saved.place(project).folder().map(Path::toString).orElse(""),
                            saved.template(project).map(Path::toString).orElse("")));
        } catch (CoreException failure) {
            PlugIn.log("The settings of the project could not be read.", failure);
            return Optional.empty();
        }
    }

    /** A template that is gone since is not chosen again. */
    private static Optional<ExportChoices> last() {
        return Optional.ofNullable(settings().getSection(SECTION)).filter(last -> last.getArray(FORMATS) != null)
                .map(last -> new ExportChoices(
                        Arrays.stream(last.getArray(FORMATS)).flatMap(name -> Formats.named(name).stream()).toList(),
                        last.get(FOLDER),
                        WordTemplate.isThere(last.get(TEMPLATE)) ? last.get(TEMPLATE) : ""));
    }

    /** For the next time. */
    public void remember() {
        IDialogSettings section = settings().addNewSection(SECTION);
        section.put(FORMATS, formats.stream().map(Format::name).toArray(String[]::new));
        section.put(FOLDER, folder);
        section.put(TEMPLATE, template);
    }

    /** The next export begins with what is preferred. */
    public static void forget() {
        settings().addNewSection(SECTION);
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(Platform.getBundle(PlugIn.ID)).getDialogSettings();
    }
}
