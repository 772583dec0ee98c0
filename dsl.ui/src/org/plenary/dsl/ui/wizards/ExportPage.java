package org.plenary.dsl.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.forms.FormatBoxes;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.outputs.ExportChoices;
import org.plenary.dsl.ui.outputs.ExportJob;
import org.plenary.dsl.ui.outputs.OutputPlace;
import org.plenary.dsl.ui.outputs.Outputs;
import org.plenary.dsl.ui.reports.Replacing;
import org.plenary.dsl.ui.templates.TemplateChoice;
import org.plenary.dsl.ui.templates.WordTemplate;
import org.plenary.dsl.writer.Formats;

/** Which texts are printed, in which formats, and where the files go. */
final class ExportPage extends WizardPage {

    private static final int TEXTS_SHOWN = 8;
    /** Room for the paths of texts, and for what is wrong with a template. */
    private static final int WIDTH = 560;

    private final TextChoice choice;
    private CheckboxTableViewer texts;
    private FormatBoxes formats;
    private Text folder;
    private Text template;
    private Button opened;

    ExportPage(TextChoice choice) {
        super("export", Words.of("export.title"), null);
        setDescription(Words.of("export.description"));
        this.choice = choice;
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::update);
        new Label(fields.area(), SWT.NONE).setText(Words.of("export.texts"));
        texts = CheckboxTableViewer.newCheckList(fields.area(), SWT.BORDER);
        texts.setContentProvider(ArrayContentProvider.getInstance());
        texts.setLabelProvider(LabelProvider
                .createTextProvider(element -> ((IFile) element).getFullPath().makeRelative().toString()));
        texts.setInput(choice.all());
        texts.setCheckedElements(choice.meant().toArray());
        texts.addCheckStateListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(WIDTH, texts.getTable().getItemHeight() * TEXTS_SHOWN).applyTo(texts.getControl());
        ExportChoices usual = ExportChoices.of(choice.meant());
        formats = new FormatBoxes(fields, usual.formats());
        folder = fields.textWithButton("export.folder", this::chooseFolder);
        folder.setMessage(Words.of("outputs.beside"));
        folder.setText(usual.folder());
        template = fields.textWithButton("outputs.template",
                () -> TemplateChoice.ask(getShell()).ifPresent(template::setText));
        template.setMessage(Words.of("outputs.template.none"));
        template.setText(usual.template());
        opened = fields.box("export.open", true);
        setControl(fields.area());
        HelpContext.EXPORT.give(fields.area());
        update();
        setErrorMessage(null);
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Words.of("export.folder"));
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void update() {
        if (opened == null) {
            return;
        }
        String sentence = texts.getCheckedElements().length == 0 ? Words.of("export.no-texts")
                : formats.chosen().isEmpty() ? Words.of("export.no-formats")
                        : place().isEmpty() ? Words.of("export.no-folder")
                                : withTemplate() && !WordTemplate.isThere(template.getText())
                                        ? Words.of("export.no-template")
                                        : null;
        template.setEnabled(withTemplate());
        setErrorMessage(sentence);
        setPageComplete(sentence == null);
    }

    /** A template is for Word. */
    private boolean withTemplate() {
        return formats.chosen().stream().anyMatch(format -> format.name().equals(Formats.WORD));
    }

    /** The template that was chosen, if it is of use. */
    private Optional<Path> template() {
        return withTemplate() ? WordTemplate.named(template.getText()) : Optional.empty();
    }

    /** Whether the template can be used; if not, the page says why. */
    boolean isTemplateFit() {
        Optional<String> lack = template().flatMap(WordTemplate::lack);
        setErrorMessage(lack.orElse(null));
        return lack.isEmpty();
    }

    private Optional<OutputPlace> place() {
        String name = folder.getText().strip();
        if (name.isEmpty()) {
            return Optional.of(OutputPlace.BESIDE);
        }
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute).filter(Files::isDirectory)
                    .map(path -> new OutputPlace(Optional.of(path)));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** What makes the outputs that were chosen; only asked for where the page is complete. */
    ExportJob job() {
        List<IFile> chosen = Arrays.stream(texts.getCheckedElements()).map(IFile.class::cast).toList();
        new ExportChoices(formats.chosen(), folder.getText().strip(), template.getText().strip()).remember();
        return new ExportJob(chosen,
                new Outputs(formats.chosen(), place().orElseThrow(), template(), new Replacing()),
                opened.getSelection());
    }
}
