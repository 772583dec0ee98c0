package org.plenary.dsl.ui.wizards;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.AssemblySession;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.files.SourceFolder;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.help.HelpContext;

/** What is to be known of a new text: enough for a first page without a mistake. */
final class NewResolutionPage extends WizardPage {

    private final Optional<IContainer> selected;
    private final Optional<IProject> project;
    private ComboViewer organ;
    private ComboViewer language;
    private ComboViewer kind;
    private Text title;
    private Text session;
    private Text sponsors;
    private Text folder;
    private Text file;
    /** The name that was proposed last; another one in its field was written by the drafter, and stays. */
    private String proposed = "";

    NewResolutionPage(Optional<IContainer> selected) {
        super("resolution", Words.of("new.title"), null);
        setDescription(Words.of("new.description"));
        this.selected = selected;
        this.project = selected.map(IContainer::getProject);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::update);
        organ = fields.choice("new.organ", Defaults.organs(), Defaults::name);
        language = fields.choice("new.language", Arrays.asList(Language.values()), Defaults::name);
        kind = fields.choice("new.kind", List.of(TextKind.RESOLUTION, TextKind.DECISION),
                value -> Words.of("kind." + value.name()));
        title = fields.text("new.words", Words.of("new.words.hint"));
        session = fields.text("new.session", Words.of("new.session.hint"));
        sponsors = fields.text("new.sponsors", Words.of("new.sponsors.hint"));
        folder = fields.textWithButton("new.folder", this::chooseFolder);
        file = fields.text("new.file", "");
        organ.setSelection(new StructuredSelection(Defaults.organ(project)));
        language.setSelection(new StructuredSelection(Defaults.language(project)));
        selected.ifPresent(container -> folder.setText(container.getFullPath().makeRelative().toString()));
        proposeSession();
        organ.addSelectionChangedListener(event -> proposeSession());
        setControl(fields.area());
        HelpContext.NEW_RESOLUTION.give(fields.area());
        update();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            title.setFocus();
        }
    }

    private void chooseFolder() {
        ContainerChoice.ask(getShell()).ifPresent(path -> folder.setText(path.makeRelative().toString()));
    }

    /** Only the Assembly's session follows from the day; what is preferred is so of the organ that is preferred. */
    private void proposeSession() {
        boolean assembly = Fields.<Organ>chosen(organ) == Organ.GENERAL_ASSEMBLY;
        String ofToday = assembly ? Integer.toString(AssemblySession.on(LocalDate.now(ZoneOffset.UTC))) : "";
        Optional<String> preferred = Defaults.session(project)
                .filter(number -> Fields.<Organ>chosen(organ) == Defaults.organ(project));
        session.setText(preferred.orElse(ofToday));
    }

    private void update() {
        if (file == null) {
            return;
        }
        NewDraft draft = draft();
        title.setEnabled(draft.hasTitle());
        if (file.getText().equals(proposed) && !proposed.equals(draft.fileName())) {
            proposed = draft.fileName();
            file.setText(proposed);
        }
        Optional<String> sentence = draft.lack().map(Words::of).or(this::lackOfPlace);
        setErrorMessage(sentence.orElse(null));
        setPageComplete(sentence.isEmpty());
    }

    private Optional<String> lackOfPlace() {
        if (ContainerChoice.named(folder.getText()).isEmpty()) {
            return Optional.of(Words.of("new.no-folder"));
        }
        String name = file.getText().strip();
        IStatus validity = ResourcesPlugin.getWorkspace().validateName(name, IResource.FILE);
        if (!validity.isOK()) {
            return Optional.of(validity.getMessage());
        }
        if (!name.endsWith(SourceFolder.ENDING)) {
            return Optional.of(Words.of("new.no-ending", SourceFolder.ENDING));
        }
        return file().exists() ? Optional.of(Words.of("new.exists")) : Optional.empty();
    }

    /** What was entered. */
    NewDraft draft() {
        return new NewDraft(Fields.chosen(organ), Fields.chosen(language), Fields.chosen(kind), title.getText(),
                session.getText(), sponsors.getText());
    }

    /** The file to be written; only asked for where the page is complete. */
    IFile file() {
        return ContainerChoice.named(folder.getText()).orElseThrow()
                .getFile(IPath.fromOSString(file.getText().strip()));
    }
}
