package org.plenary.dsl.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;

/** For whom and in which language this drafter writes as a rule: what dialogs begin with. */
public final class Defaults {

    static final String ORGAN = "organ";
    static final String LANGUAGE = "language";

    private Defaults() {
    }

    static IPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, PlenaryUi.ID);
        store.setDefault(ORGAN, Organ.GENERAL_ASSEMBLY.name());
        store.setDefault(LANGUAGE, Language.ENGLISH.code());
        return store;
    }

    /** The organ that a new text is for. */
    public static Organ organ() {
        String name = store().getString(ORGAN);
        return organs().stream().filter(organ -> organ.name().equals(name)).findFirst()
                .orElse(Organ.GENERAL_ASSEMBLY);
    }

    /** The language that a new text is in. */
    public static Language language() {
        return Optional.of(store().getString(LANGUAGE)).flatMap(Language::of).orElse(Language.ENGLISH);
    }

    /** The organs that a text can be written for. */
    public static List<Organ> organs() {
        return Arrays.stream(Organ.values()).filter(organ -> organ != Organ.OTHER).toList();
    }

    /** What an organ is called in the workbench. */
    public static String name(Organ organ) {
        return Words.of("organ." + organ.name());
    }

    /** What a language calls itself: whoever looks for a language finds it under the name that they read. */
    public static String name(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }
}
