package org.plenary.dsl.spelling;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The folders in which a system keeps dictionaries: those of Hunspell, and those that come with LibreOffice.
 *
 * @param environment
 *            the variables of the process
 * @param home
 *            the folder of whoever drafts
 */
record DictionaryFolders(Map<String, String> environment, String home) {

    private static final List<String> ABSOLUTE = List.of("/usr/share/hunspell", "/usr/share/myspell/dicts",
            "/usr/share/myspell", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell",
            "/Library/Spelling");
    private static final List<String> IN_HOME = List.of(".local/share/hunspell", "Library/Spelling");
    private static final List<String> OFFICES = List.of("/usr/lib/libreoffice", "/usr/lib64/libreoffice",
            "/opt/libreoffice", "/snap/libreoffice/current/lib/libreoffice",
            "/Applications/LibreOffice.app/Contents/Resources");
    private static final String EXTENSIONS = "extensions";

    DictionaryFolders {
        environment = Map.copyOf(environment);
    }

    /** Those of this machine. */
    static DictionaryFolders ofThisMachine() {
        return new DictionaryFolders(System.getenv(), System.getProperty("user.home", ""));
    }

    /** The folders that there are, and in them those of the languages that LibreOffice has. */
    List<Path> all() {
        List<String> names = new ArrayList<>();
        names.addAll(Arrays.asList(environment.getOrDefault("DICPATH", "").split("[:;](?![\\\\/]{1,2}[^:;])")));
        IN_HOME.forEach(name -> names.add(home + "/" + name));
        names.addAll(ABSOLUTE);
        variable("APPDATA", "hunspell", names);
        for (String office : OFFICES) {
            names.add(office + "/share/" + EXTENSIONS);
            names.add(office + "/" + EXTENSIONS);
        }
        for (String programs : List.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")) {
            variable(programs, "LibreOffice/share/" + EXTENSIONS, names);
        }
        return names.stream().distinct().flatMap(name -> withLanguages(name).stream()).toList();
    }

    private void variable(String name, String below, List<String> names) {
        String value = environment.get(name);
        if (value != null && !value.isBlank()) {
            names.add(value + "/" + below);
        }
    }

    private static List<Path> withLanguages(String name) {
        try {
            return name.isBlank() ? List.of() : withLanguages(Path.of(name));
        } catch (InvalidPathException noFolder) {
            return List.of();
        }
    }

    /** A folder, and those in it that LibreOffice calls {@code dict-fr}; nothing if it is not there. */
    static List<Path> withLanguages(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            found.add(folder);
            try (DirectoryStream<Path> languages = Files.newDirectoryStream(folder, "dict-*")) {
                languages.forEach(found::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                return found;
            }
        }
        return found;
    }
}
