package org.plenary.dsl.ui.spelling;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.help.PageBrowser;

/** Whether spelling is checked, and where dictionaries lie. Words of one's own stand beside the texts. */
public final class SpellingPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String HELP = "rules/unknown-word";

    public SpellingPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(SpellingChoice.store());
        setDescription(Words.of("spelling.description"));
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(SpellingChoice.CHECK, Words.of("spelling.check"), getFieldEditorParent()));
        DirectoryFieldEditor folder = new DirectoryFieldEditor(SpellingChoice.FOLDER, Words.of("spelling.folder"),
                getFieldEditorParent());
        folder.setErrorMessage(Words.of("spelling.no-folder"));
        folder.setChangeButtonText(Words.of("form.browse"));
        folder.getTextControl(getFieldEditorParent()).setMessage(Words.of("spelling.usual"));
        addField(folder);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        Link help = new Link(parent, SWT.WRAP);
        help.setText(Words.of("spelling.help"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = convertWidthInCharsToPixels(60);
        help.setLayoutData(place);
        help.addListener(SWT.Selection, event -> new PageBrowser().open(HELP));
        return fields;
    }
}
