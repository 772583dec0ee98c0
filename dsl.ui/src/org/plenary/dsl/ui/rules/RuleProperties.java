package org.plenary.dsl.ui.rules;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

    @Override
    protected Control createContents(Composite parent) {
        page = new RulesPage(parent, Locations.uri(Adapters.adapt(getElement(), IProject.class)), this::judged);
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

    private void judged(Optional<String> sentence) {
        setErrorMessage(sentence.orElse(null));
        setValid(sentence.isEmpty());
    }

    @Override
    protected void performDefaults() {
        page.restoreDefaults();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Optional<String> refusal = page.write();
        setErrorMessage(refusal.orElse(null));
        return refusal.isEmpty();
    }
}
