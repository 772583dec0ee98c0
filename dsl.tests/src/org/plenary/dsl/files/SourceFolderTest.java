package org.plenary.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    private Path folder;

    private final List<Path> refused = new ArrayList<>();

    @Test
    void resolutionsAreFoundAtAnyDepthInTheOrderOfTheirNames() throws IOException {
        file("b.resolution");
        file("a/z.resolution");
        file("a/deep/er/大会.resolution");
        file("a/readme.txt");
        assertEquals(List.of("a/deep/er/大会.resolution", "a/z.resolution", "b.resolution"), found());
    }

    @Test
    void hiddenOnesAndSkippedFoldersAreLeftOut() throws IOException {
        file(".hidden/a.resolution");
        file(".a.resolution");
        file("out/a.resolution");
        file("in/a.resolution");
        assertEquals(List.of("in/a.resolution"), found());
    }

    @Test
    void aFolderNamedWithADotIsReadIfItIsTheOneAskedFor() throws IOException {
        file(".drafts/a.resolution");
        assertEquals(1, new SourceFolder(folder.resolve(".drafts"), path -> false)
                .resolutions((path, fault) -> refused.add(path)).size());
    }

    @Test
    void linksThatLeadInCirclesEnd() throws IOException {
        file("a/one.resolution");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), Path.of("self"));
        assertEquals(List.of("a/one.resolution"), found());
        assertEquals(List.of(), refused);
    }

    @Test
    void linksToFoldersAreFollowed() throws IOException {
        file("out/b.resolution");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("out"));
        assertEquals(List.of("link/b.resolution"), found());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path none = folder.resolve("none");
        new SourceFolder(none, path -> false).resolutions((path, fault) -> refused.add(path));
        assertEquals(List.of(none), refused);
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private List<String> found() {
        return new SourceFolder(folder, path -> path.endsWith("out")).resolutions((path, fault) -> refused.add(path))
                .stream().map(path -> folder.relativize(path).toString()).toList();
    }
}
