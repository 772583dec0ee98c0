package org.plenary.dsl.ui.defaults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.templates.WordTemplate;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/**
 * For whom and in which language this drafter writes as a rule, and what becomes of it: what dialogs begin with. A
 * project may have its own organ, language and session.
 */
public final class Defaults {

    public static final String ORGAN = "organ";
    public static final String LANGUAGE = "language";
    public static final String SESSION = "session";
    public static final String FORMAT = "format.";
    public static final String FOLDER = "folder";
    public static final String TEMPLATE = "template";

    private static final int USUAL_FORMATS = 2;

    private Defaults() {
    }

    /** What this drafter prefers. */
    public static IPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, PlugIn.ID);
        store.setDefault(ORGAN, Organ.GENERAL_ASSEMBLY.name());
        store.setDefault(LANGUAGE, Language.ENGLISH.code());
        Formats.all().stream().limit(USUAL_FORMATS).forEach(format -> store.setDefault(FORMAT + format.name(), true));
        return store;
    }

    /** What a project says itself; empty where it leaves it to the preferences. */
    public static Optional<String> own(IProject project, String key) {
        return Optional.of(new ProjectScope(project).getNode(PlugIn.ID).get(key, "")).filter(own -> !own.isBlank());
    }

    private static String value(Optional<IProject> project, String key) {
        return project.flatMap(place -> own(place, key)).orElseGet(() -> store().getString(key));
    }

    /** The organ that a new text is for. */
    public static Organ organ(Optional<IProject> project) {
        return organ(value(project, ORGAN)).orElse(Organ.GENERAL_ASSEMBLY);
    }

    /** The organ with this name, if a text can be written for it. */
    public static Optional<Organ> organ(String name) {
        return organs().stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    /** The language that a new text is in. */
    public static Language language(Optional<IProject> project) {
        return Language.of(value(project, LANGUAGE)).orElse(Language.ENGLISH);
    }

    /** The session that a new text is for; empty where it follows from the day. */
    public static Optional<String> session(Optional<IProject> project) {
        return Optional.of(value(project, SESSION)).filter(session -> !session.isBlank());
    }

    /** Whether a field holds the number of a session, or nothing where it follows from the day. */
    public static boolean isSession(String field) {
        return field.strip().matches("|[1-9][0-9]{0,2}");
    }

    /** The formats that exports begin with. */
    public static List<Format> formats() {
        return Formats.all().stream().filter(format -> store().getBoolean(FORMAT + format.name())).toList();
    }

    /** The folder that exports go to; empty where each file stands beside its text. */
    public static String folder() {
        return store().getString(FOLDER);
    }

    /** The Word file whose page and styles Word documents get; one that is gone is none. */
    public static Optional<Path> template() {
        String field = store().getString(TEMPLATE);
        return WordTemplate.isThere(field) ? WordTemplate.named(field) : Optional.empty();
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
