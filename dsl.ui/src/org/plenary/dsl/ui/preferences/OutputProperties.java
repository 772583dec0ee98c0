package org.plenary.dsl.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.wizards.Fields;
import org.plenary.dsl.ui.wizards.FormatBoxes;

/** What is made of each text of a project as it is saved. */
public final class OutputProperties extends PropertyPage {

    private FormatBoxes formats;
    private Text folder;

    @Override
    protected Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        setDescription(Words.of("outputs.description"));
        SavedOutputs now = now();
        Fields fields = new Fields(parent, this::check);
        formats = new FormatBoxes(fields, now.formats());
        folder = fields.text("outputs.folder", Words.of("outputs.beside"));
        folder.setText(now.folder());
        HelpContext.OUTPUTS.give(fields.area());
        return fields.area();
    }

    private SavedOutputs now() {
        try {
            return SavedOutputs.of(project());
        } catch (CoreException failure) {
            PlenaryUi.log("The settings of the project could not be read.", failure);
            return SavedOutputs.NONE;
        }
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    /** A folder of this project only: the settings go with the project to other machines. */
    private void check() {
        boolean valid = folder == null || project().getFullPath().isPrefixOf(
                project().getFullPath().append(folder.getText().strip()))
                && !folder.getText().contains("..") && !folder.getText().startsWith("/");
        setErrorMessage(valid ? null : Words.of("outputs.outside"));
        setValid(valid);
    }

    @Override
    public boolean performOk() {
        try {
            new SavedOutputs(formats.chosen(), folder.getText().strip()).giveTo(project());
            return true;
        } catch (CoreException failure) {
            setErrorMessage(failure.getLocalizedMessage());
            return false;
        }
    }
}
