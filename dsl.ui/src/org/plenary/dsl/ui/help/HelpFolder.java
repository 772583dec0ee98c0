package org.plenary.dsl.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.core.runtime.Platform;
import org.plenary.dsl.ui.PlugIn;

/** The pages and their pictures in a folder of the workspace's own, for a workbench that has no help of its own. */
public final class HelpFolder {

    /** Writes all pages anew, which takes no time, and gives the file of one of them. */
    public Path page(String path) throws IOException {
        Path folder = Platform.getStateLocation(Platform.getBundle(PlugIn.ID)).append("help").toFile().toPath();
        for (HelpPage page : HelpPage.all()) {
            Path file = folder.resolve(page.path() + ".html");
            Files.createDirectories(file.getParent());
            Files.write(file, page.html().getBytes(StandardCharsets.UTF_8));
        }
        copy("docs/images", "*.png", folder.resolve("images"));
        copy("help", "*.css", folder);
        return folder.resolve(path + ".html");
    }

    private static void copy(String from, String names, Path folder) throws IOException {
        Enumeration<URL> found = Platform.getBundle(PlugIn.ID).findEntries(from, names, false);
        if (found == null) {
            return;
        }
        Files.createDirectories(folder);
        for (URL place : Collections.list(found)) {
            String name = place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
            try (InputStream in = place.openStream()) {
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
