package org.plenary.dsl.ui.wizards;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.forms.FormatBoxes;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.outputs.SavedOutputs;
import org.plenary.dsl.ui.projects.ExampleText;

/** What a new project makes on saving, and the examples that it begins with. */
final class ProjectContentPage extends WizardPage {

    private static final int EXAMPLES_SHOWN = 8;

    private FormatBoxes formats;
    private Text folder;
    private CheckboxTableViewer examples;

    ProjectContentPage() {
        super("content", Words.of("project.content"), null);
        setDescription(Words.of("project.content.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, () -> { });
        formats = new FormatBoxes(fields, List.of());
        folder = fields.text("outputs.folder", Words.of("outputs.beside"));
        new Label(fields.area(), SWT.NONE).setText(Words.of("project.examples"));
        examples = CheckboxTableViewer.newCheckList(fields.area(), SWT.BORDER);
        examples.setContentProvider(ArrayContentProvider.getInstance());
        examples.setLabelProvider(LabelProvider.createTextProvider(element -> ((ExampleText) element).name()));
        examples.setInput(ExampleText.all());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(SWT.DEFAULT, examples.getTable().getItemHeight() * EXAMPLES_SHOWN)
                .applyTo(examples.getControl());
        setControl(fields.area());
        HelpContext.NEW_PROJECT.give(fields.area());
    }

    SavedOutputs outputs() {
        return new SavedOutputs(formats.chosen(), folder.getText().strip().replaceAll("^/+|\\.\\.", ""), "");
    }

    List<ExampleText> examples() {
        return Arrays.stream(examples.getCheckedElements()).map(ExampleText.class::cast).toList();
    }
}
