package org.plenary.dsl.ide.settings;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.dsl.ide.folder.EditorFolders;
import org.plenary.dsl.rules.settings.SettingsFile;

/** Where settings for a text are written: where there are some already, and else where the editor’s folder begins. */
public final class SettingsPlace {

    private final EditorFolders folders;

    /**
     * @param folders
     *            of the editor; settings above them are not meant by somebody who looks at one text
     */
    @Inject
    public SettingsPlace(EditorFolders folders) {
        this.folders = folders;
    }

    /** The folder whose settings are meant: a folder itself, or the one that belongs to a text. */
    public Path of(Path place) {
        if (!Files.isRegularFile(place)) {
            return place;
        }
        Optional<Path> root = folders.around(place);
        Path folder = place.getParent();
        while (root.isPresent() && !folder.equals(root.get()) && folder.startsWith(root.get())
                && !Files.exists(folder.resolve(SettingsFile.NAME))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
