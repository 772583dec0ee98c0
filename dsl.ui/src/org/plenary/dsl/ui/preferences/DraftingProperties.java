package org.plenary.dsl.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.help.HelpContext;

/** What new texts of a project begin with, where that is not what this drafter prefers elsewhere. */
public final class DraftingProperties extends PropertyPage {

    private ComboViewer organ;
    private ComboViewer language;
    private Text session;

    /** The words above the fields are there before them. */
    public DraftingProperties() {
        setDescription(Words.of("drafting.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        organ = choice(fields, "new.organ", Defaults.organs(), Defaults::name, Defaults.organ(Optional.empty()));
        language = choice(fields, "new.language", Arrays.asList(Language.values()), Defaults::name,
                Defaults.language(Optional.empty()));
        session = fields.text("new.session", Defaults.session(Optional.empty())
                .map(number -> Words.of("drafting.inherited", number)).orElse(Words.of("preferences.session.hint")));
        select(organ, Defaults.own(project(), Defaults.ORGAN).flatMap(Defaults::organ));
        select(language, Defaults.own(project(), Defaults.LANGUAGE).flatMap(Language::of));
        session.setText(Defaults.own(project(), Defaults.SESSION).orElse(""));
        HelpContext.PREFERENCES.give(fields.area());
        return fields.area();
    }

    private static <T> ComboViewer choice(Fields fields, String key, List<T> values, Function<T, String> name,
            T preferred) {
        List<Optional<T>> choices = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> choices.add(Optional.of(value)));
        return fields.choice(key, choices,
                choice -> choice.map(name).orElseGet(() -> Words.of("drafting.inherited", name.apply(preferred))));
    }

    private static void select(ComboViewer combo, Optional<?> value) {
        combo.setSelection(new StructuredSelection(List.of(value)));
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void check() {
        boolean valid = session == null || Defaults.isSession(session.getText());
        setErrorMessage(valid ? null : Words.of("new.no-session"));
        setValid(valid);
    }

    @Override
    protected void performDefaults() {
        select(organ, Optional.empty());
        select(language, Optional.empty());
        session.setText("");
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        IEclipsePreferences node = new ProjectScope(project()).getNode(PlugIn.ID);
        put(node, Defaults.ORGAN, Fields.<Optional<Organ>>chosen(organ).map(Organ::name));
        put(node, Defaults.LANGUAGE, Fields.<Optional<Language>>chosen(language).map(Language::code));
        put(node, Defaults.SESSION, Optional.of(session.getText().strip()).filter(words -> !words.isEmpty()));
        try {
            node.flush();
            return true;
        } catch (BackingStoreException failure) {
            setErrorMessage(failure.getLocalizedMessage());
            return false;
        }
    }

    private static void put(IEclipsePreferences node, String key, Optional<String> value) {
        value.ifPresentOrElse(words -> node.put(key, words), () -> node.remove(key));
    }
}
