package org.plenary.dsl.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.imports.ImportFormat;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.help.HelpContext;

/** Which files are to become texts, and where. */
final class ImportPage extends WizardPage {

    private static final int FILES_SHOWN = 7;

    private final Optional<IContainer> selected;
    private final List<Path> files = new ArrayList<>();
    private org.eclipse.swt.widgets.List list;
    private Text folder;
    private ComboViewer language;
    private Button rejectChanges;

    ImportPage(Optional<IContainer> selected) {
        super("import", Words.of("import.title"), null);
        setDescription(Words.of("import.description", Imports.endings()));
        this.selected = selected;
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::update);
        new Label(fields.area(), SWT.NONE).setText(Words.of("import.files"));
        list = new org.eclipse.swt.widgets.List(fields.area(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT, list.getItemHeight() * FILES_SHOWN).applyTo(list);
        Button add = new Button(fields.area(), SWT.PUSH);
        add.setText(Words.of("import.add"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
        add.addListener(SWT.Selection, event -> chooseFiles());
        list.addListener(SWT.KeyDown, event -> removeIf(event.keyCode == SWT.DEL));
        folder = fields.textWithButton("new.folder", this::chooseFolder);
        selected.ifPresent(container -> folder.setText(container.getFullPath().makeRelative().toString()));
        language = fields.choice("new.language", languages(), chosen -> chosen.map(Defaults::name)
                .orElseGet(() -> Words.of("import.language.found")));
        rejectChanges = fields.box("import.reject-changes", false);
        setControl(fields.area());
        HelpContext.IMPORT.give(fields.area());
        update();
        setErrorMessage(null);
    }

    private static List<Optional<Language>> languages() {
        return Stream.concat(Stream.of(Optional.<Language>empty()), Arrays.stream(Language.values()).map(Optional::of))
                .toList();
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        List<String> patterns = Imports.all().stream().map(ImportFormat::ending).map(ending -> "*" + ending).toList();
        dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*"});
        dialog.setText(Words.of("import.add"));
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(Path.of(dialog.getFilterPath())::resolve).toList());
        }
    }

    /** Adds files to those that are to be imported; one that is among them already is not added again. */
    void add(List<Path> more) {
        more.stream().filter(Files::isRegularFile).filter(file -> !files.contains(file)).forEach(file -> {
            files.add(file);
            list.add(file.toString());
        });
        update();
    }

    private void removeIf(boolean wanted) {
        if (wanted) {
            Arrays.stream(list.getSelection()).map(Path::of).forEach(files::remove);
            list.remove(list.getSelectionIndices());
            update();
        }
    }

    private void chooseFolder() {
        ContainerChoice.ask(getShell()).ifPresent(path -> folder.setText(path.makeRelative().toString()));
    }

    private void update() {
        if (rejectChanges == null) {
            return;
        }
        String sentence = files.isEmpty() ? Words.of("import.no-files")
                : ContainerChoice.named(folder.getText()).isEmpty() ? Words.of("new.no-folder") : null;
        setErrorMessage(sentence);
        setPageComplete(sentence == null);
    }

    /** What was chosen; only asked for where the page is complete. */
    ImportChoices choices() {
        return new ImportChoices(files, ContainerChoice.named(folder.getText()).orElseThrow(),
                new ImportOptions(Fields.chosen(language), rejectChanges.getSelection()));
    }
}
