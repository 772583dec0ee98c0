package org.plenary.dsl.ui.fixes;

import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.connection.Locations;

/**
 * A file that the server wrote, such as the list of one's own words: the workbench does not know of it yet.
 *
 * @param uri
 *            where it is
 */
record WrittenFile(String uri) {

    /** The file that a command answers with, if it does. */
    static Optional<WrittenFile> of(Object answer) {
        String words = answer instanceof JsonPrimitive primitive ? primitive.getAsString() : String.valueOf(answer);
        return Optional.of(words).filter(uri -> uri.startsWith("file:")).map(WrittenFile::new);
    }

    /** Has the workbench look at it. */
    void show() {
        for (IFile file : Locations.files(uri)) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException failure) {
                PlugIn.log("A file could not be looked at again.", failure);
            }
        }
    }
}
