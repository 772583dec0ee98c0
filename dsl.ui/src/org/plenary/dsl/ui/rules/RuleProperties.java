package org.plenary.dsl.ui.rules;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;

/** The rules that the texts of a project are held to: what its {@code plenary.toml} says. */
public final class RuleProperties extends PropertyPage {

    /** The page in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".rules";

    private RulesPage page;
    private String wanted = "";

    /** The words above the rules are there before them. */
    public RuleProperties() {
        setDescription(Words.of("rules.project.description"));
    }

    /** Opens the page of a project; at a rule, where its code is given. */
    public static void open(Shell shell, IProject project, String code) {
        PreferencesUtil.createPropertyDialogOn(shell, project, ID, null, code).open();
    }

    @Override
    protected Control createContents(Composite parent) {
        page = new RulesPage(this, parent, Locations.uri(Adapters.adapt(getElement(), IProject.class)));
        page.select(wanted);
        return page.control();
    }

    /** The name of a rule, which is then selected. */
    @Override
    public void applyData(Object data) {
        wanted = String.valueOf(data);
        if (page != null) {
            page.select(wanted);
        }
    }

    @Override
    protected void performDefaults() {
        page.restoreDefaults();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        return page.leave();
    }
}
