package org.plenary.dsl.ide.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.plenary.dsl.rules.settings.SettingsFile;

/** Finds the texts in a folder and under it, and the files of settings. Hidden folders and links are not followed. */
final class FolderScan extends SimpleFileVisitor<Path> {

    private static final String EXTENSION = ".resolution";

    private final Path root;
    private final Consumer<Path> found;

    private FolderScan(Path root, Consumer<Path> found) {
        this.root = root;
        this.found = found;
    }

    static void of(Path folder, Consumer<Path> found) {
        try {
            Files.walkFileTree(folder, new FolderScan(folder, found));
        } catch (IOException unreadable) {
            // What can be read is found; the editor shows its folders itself.
            return;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean wanted = file.toString().endsWith(EXTENSION) || file.endsWith(SettingsFile.NAME);
        if (attributes.isRegularFile() && wanted) {
            found.accept(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
