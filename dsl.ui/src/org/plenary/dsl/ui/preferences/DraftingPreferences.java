package org.plenary.dsl.ui.preferences;

import java.util.Arrays;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.outputs.ExportChoices;
import org.plenary.dsl.ui.templates.WordTemplate;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/** What this drafter prefers. What belongs to a text stands in its header or beside it, where others find it too. */
public final class DraftingPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public DraftingPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Defaults.store());
        setDescription(Words.of("preferences.description"));
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Defaults.ORGAN, Words.of("preferences.organ"),
                Defaults.organs().stream().map(organ -> new String[] {Defaults.name(organ), organ.name()})
                        .toArray(String[][]::new),
                getFieldEditorParent()));
        addField(new ComboFieldEditor(Defaults.LANGUAGE, Words.of("preferences.language"),
                Arrays.stream(Language.values())
                        .map(language -> new String[] {Defaults.name(language), language.code()})
                        .toArray(String[][]::new),
                getFieldEditorParent()));
        addField(new SessionField(getFieldEditorParent()));
        for (Format format : Formats.all()) {
            addField(new BooleanFieldEditor(Defaults.FORMAT + format.name(),
                    Words.of("preferences.format", Words.of("format." + format.name())), getFieldEditorParent()));
        }
        DirectoryFieldEditor folder = new DirectoryFieldEditor(Defaults.FOLDER, Words.of("preferences.folder"),
                getFieldEditorParent());
        folder.setErrorMessage(Words.of("export.no-folder"));
        folder.setChangeButtonText(Words.of("form.browse"));
        folder.getTextControl(getFieldEditorParent()).setMessage(Words.of("outputs.beside"));
        addField(folder);
        FileFieldEditor template = new FileFieldEditor(Defaults.TEMPLATE, Words.of("preferences.template"),
                getFieldEditorParent());
        template.setErrorMessage(Words.of("export.no-template"));
        template.setFileExtensions(WordTemplate.ENDINGS);
        template.setChangeButtonText(Words.of("form.browse"));
        template.getTextControl(getFieldEditorParent()).setMessage(Words.of("outputs.template.none"));
        addField(template);
    }

    /** What was chosen in the last export would hide what is now preferred. */
    @Override
    public boolean performOk() {
        ExportChoices.forget();
        return super.performOk();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        HelpContext.PREFERENCES.give(fields);
        link(parent, "preferences.looks", "org.eclipse.ui.preferencePages.ColorsAndFonts",
                "selectFont:org.plenary.dsl.ui.font");
        link(parent, "preferences.keys", "org.eclipse.ui.preferencePages.Keys", null);
        link(parent, "preferences.editors", "org.eclipse.ui.preferencePages.GeneralTextEditor", null);
        return fields;
    }

    private void link(Composite parent, String key, String page, Object data) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(Words.of(key));
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addListener(SWT.Selection,
                event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, data));
    }
}
