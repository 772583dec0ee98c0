package org.plenary.dsl.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A folder in which resolutions are looked for, at any depth. */
public final class SourceFolder {

    /** How the name of a resolution's file ends. */
    public static final String ENDING = ".resolution";

    private final Path folder;
    private final Predicate<Path> skipped;
    private final List<String> endings;

    /**
     * Looks into a folder.
     *
     * @param skipped
     *            the folders inside it that are left out, besides hidden ones
     */
    public SourceFolder(Path folder, Predicate<Path> skipped) {
        this(folder, skipped, List.of(ENDING));
    }

    /**
     * Looks for files of other kinds.
     *
     * @param endings
     *            how their names end, in small or capital letters: {@code .xml}
     */
    public SourceFolder(Path folder, Predicate<Path> skipped, List<String> endings) {
        this.folder = folder;
        this.skipped = skipped;
        this.endings = List.copyOf(endings);
    }

    /**
     * The resolutions in it, in the order of their names, which is the same on every machine. Links to folders are
     * followed, and one that leads back to where it came from is not followed again.
     *
     * @param refused
     *            is told of each folder that may not be read; the rest of the tree is read all the same
     */
    public List<Path> resolutions(BiConsumer<Path, FileFaultException> refused) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new Visit(found, refused));
        } catch (IOException failure) {
            refused.accept(folder, new AccessFailure(failure).whileReading());
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    private final class Visit extends SimpleFileVisitor<Path> {

        private final List<Path> found;
        private final BiConsumer<Path, FileFaultException> refused;

        Visit(List<Path> found, BiConsumer<Path, FileFaultException> refused) {
            this.found = found;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            boolean leftOut = !inner.equals(folder) && (isHidden(inner) || skipped.test(inner));
            return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A link that leads nowhere counts, so that whoever reads the list is told of it.
            boolean aFile = attributes.isRegularFile() || attributes.isSymbolicLink();
            if (aFile && isWanted(file) && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean leadsBack = failure instanceof FileSystemLoopException;
            if (!leadsBack && !isHidden(file)) {
                refused.accept(file, new AccessFailure(failure).whileReading());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path inner, IOException failure) {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(inner, failure);
        }

        private boolean isWanted(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return endings.stream().anyMatch(name::endsWith);
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
