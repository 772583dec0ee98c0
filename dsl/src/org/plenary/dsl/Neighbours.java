package org.plenary.dsl;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The other texts in the folder of a text that refers to paragraphs of other documents, as
 * {@code {@A/RES/72/278#areas}}.
 */
final class Neighbours {

    private static final Pattern REFERENCE = Pattern.compile("\\{@[^{}\\s]*#");

    private Neighbours() {
    }

    /** Loads them beside the text, if it refers to any; one that cannot be read is left out. */
    static void load(Resource resource, String text) {
        if (!resource.getURI().isFile() || !REFERENCE.matcher(text).find()) {
            return;
        }
        Path file = Path.of(resource.getURI().toFileString()).toAbsolutePath();
        for (Path other : resolutions(file.getParent())) {
            if (!other.equals(file)) {
                try {
                    resource.getResourceSet().getResource(URI.createFileURI(other.toString()), true);
                } catch (WrappedException unreadable) {
                    // Its own reading says what is wrong with it; here its labels are merely unknown.
                    continue;
                }
            }
        }
    }

    private static List<Path> resolutions(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.resolution")) {
            files.forEach(found::add);
        } catch (IOException unreadable) {
            return List.of();
        }
        Collections.sort(found);
        return found;
    }
}
