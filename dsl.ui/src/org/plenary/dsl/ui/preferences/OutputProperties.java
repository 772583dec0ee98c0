package org.plenary.dsl.ui.preferences;

import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.forms.FormatBoxes;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.templates.TemplateChoice;
import org.plenary.dsl.ui.templates.WordTemplate;

/** What is made of each text of a project as it is saved. */
public final class OutputProperties extends PropertyPage {

    private FormatBoxes formats;
    private Text folder;
    private Text template;

    /** The words above the fields are there before them. */
    public OutputProperties() {
        setDescription(Words.of("outputs.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        SavedOutputs now = now();
        Fields fields = new Fields(parent, this::check);
        formats = new FormatBoxes(fields, now.formats());
        folder = fields.text("outputs.folder", Words.of("outputs.beside"));
        folder.setText(now.folder());
        template = fields.textWithButton("outputs.template", this::chooseTemplate);
        template.setMessage(Defaults.template().map(Path::toString).orElse(Words.of("outputs.template.none")));
        template.setText(now.template());
        HelpContext.OUTPUTS.give(fields.area());
        return fields.area();
    }

    private SavedOutputs now() {
        try {
            return SavedOutputs.of(project());
        } catch (CoreException failure) {
            PlugIn.log("The settings of the project could not be read.", failure);
            return SavedOutputs.NONE;
        }
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void chooseTemplate() {
        TemplateChoice.ask(getShell(), project()).ifPresent(template::setText);
    }

    /** A folder and a template of this project only: the settings go with the project to other machines. */
    private void check() {
        if (template == null) {
            return;
        }
        String name = template.getText().strip();
        String sentence = !isInside(folder.getText().strip()) ? Words.of("outputs.outside")
                : !name.isEmpty() && !(isInside(name) && WordTemplate.isNamedSo(name)
                        && project().getFile(name).exists()) ? Words.of("outputs.template.outside") : null;
        setErrorMessage(sentence);
        setValid(sentence == null);
    }

    private boolean isInside(String path) {
        return !path.contains("..") && !path.startsWith("/")
                && project().getFullPath().isPrefixOf(project().getFullPath().append(path));
    }

    @Override
    public boolean performOk() {
        try {
            new SavedOutputs(formats.chosen(), folder.getText().strip(), template.getText().strip())
                    .giveTo(project());
            return true;
        } catch (CoreException failure) {
            setErrorMessage(failure.getLocalizedMessage());
            return false;
        }
    }
}
