package org.plenary.dsl.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.PlugIn;

/** What the workbench can be asked about by F1, and the pages that answer; the first is opened. */
public enum HelpContext {
    EDITOR("language", "rules/README", "eclipse#what-the-editor-does-for-you"),
    OUTLINE("eclipse#what-the-editor-does-for-you", "language#paragraphs"),
    PREVIEW("eclipse#what-the-editor-does-for-you", "word"),
    COMPARISON("compare"),
    NEW_RESOLUTION("eclipse#the-drafting-perspective", "language#the-header"),
    NEW_PROJECT("eclipse#the-drafting-perspective", "settings"),
    IMPORT("import"),
    EXPORT("word", "akoma-ntoso"),
    PREFERENCES("eclipse#where-settings-are-kept", "settings"),
    RULES("eclipse#which-rules-apply", "settings", "rules/README"),
    OUTPUTS("eclipse#where-settings-are-kept", "word");

    /** Under this name Eclipse keeps the context of a widget. */
    private static final String KEY = "org.eclipse.ui.help";

    private final List<String> pages;

    HelpContext(String... pages) {
        this.pages = List.of(pages);
    }

    /** Paths of pages of the folder {@code docs}, some with a heading: {@code eclipse#the-drafting-perspective}. */
    public List<String> pages() {
        return pages;
    }

    /** By which Eclipse knows it, within the plug-in: {@code new-resolution}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Answers for the widget and all in it. */
    public void give(Control control) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, PlugIn.ID + "." + id());
    }

    /** The one with this id. */
    static Optional<HelpContext> named(String id) {
        return Arrays.stream(values()).filter(context -> context.id().equals(id)).findFirst();
    }

    /** The one that a widget was given, or what it stands in. */
    static Optional<HelpContext> of(Control control) {
        for (Control place = control; place != null; place = place.getParent()) {
            if (place.getData(KEY) instanceof String id && id.startsWith(PlugIn.ID + ".")) {
                return named(id.substring(PlugIn.ID.length() + 1));
            }
        }
        return Optional.empty();
    }
}
