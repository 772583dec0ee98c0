package org.plenary.dsl.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A dictionary of a few words, so that tests do not depend on those of the machine. */
public final class SmallDictionary {

    private SmallDictionary() {
    }

    /**
     * Writes one into a folder, which is made.
     *
     * @param name
     *            of its two files: {@code en_GB}
     * @param words
     *            parted by spaces; each also with an s at its end
     */
    public static Path write(Path folder, String name, String words) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".aff"),
                "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n\nSFX S Y 1\nSFX S 0 s .\n");
        String[] all = words.split(" ");
        Files.writeString(folder.resolve(name + ".dic"),
                all.length + "\n" + String.join("\n", Arrays.stream(all).map(word -> word + "/S").toList()) + "\n");
        return folder;
    }
}
