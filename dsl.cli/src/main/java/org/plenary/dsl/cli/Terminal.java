package org.plenary.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether error messages go to a terminal. Java tells it of all streams together only. */
final class Terminal {

    private static final Path ERROR_STREAM_OF_LINUX = Path.of("/proc/self/fd/2");

    private Terminal() {
    }

    static boolean showsErrors() {
        try {
            String target = Files.readSymbolicLink(ERROR_STREAM_OF_LINUX).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null;
        }
    }
}
