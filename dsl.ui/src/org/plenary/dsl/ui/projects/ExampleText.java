package org.plenary.dsl.ui.projects;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.plenary.dsl.ui.PlugIn;

/**
 * An example that the plug-in brings along: one of those in the folder {@code examples} of this repository.
 *
 * @param name
 *            the name of its file
 * @param place
 *            where it lies in the plug-in
 */
public record ExampleText(String name, URL place) {

    /** All of them, in the order of their names. */
    public static List<ExampleText> all() {
        Enumeration<URL> found = Platform.getBundle(PlugIn.ID).findEntries("examples", "*.resolution", false);
        return found == null ? List.of() : Collections.list(found).stream().map(ExampleText::at)
                .sorted(Comparator.comparing(ExampleText::name)).toList();
    }

    private static ExampleText at(URL place) {
        String path = place.getPath();
        return new ExampleText(path.substring(path.lastIndexOf('/') + 1), place);
    }

    /** Its text, to be closed by whoever reads it. */
    public InputStream open() throws IOException {
        return place.openStream();
    }
}
