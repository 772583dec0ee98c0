package org.plenary.dsl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the operating system said when it refused a file, turned into a sentence. Java has an exception of its own for a
 * few refusals only; the others are known by the words of Linux, macOS and Windows.
 */
final class AccessFailure {

    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");
    private static final List<String> IN_USE = List.of("being used by another process", "text file busy", "locked");
    private static final List<String> DENIED = List.of("permission denied", "read-only file system",
            "operation not permitted", "access is denied");

    private final IOException failure;

    AccessFailure(IOException failure) {
        this.failure = failure;
    }

    FileFaultException whileReading() {
        if (failure instanceof NoSuchFileException) {
            return fault(Fault.MISSING, "There is no file with this name.");
        }
        if (denied()) {
            return fault(Fault.NO_PERMISSION, "You have no permission to read this file.");
        }
        if (said(IN_USE)) {
            return fault(Fault.IN_USE, "This file is open in another program, which does not let it be read.");
        }
        return fault(Fault.UNREADABLE, "This file could not be read" + reason() + ".");
    }

    FileFaultException whileWriting() {
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException
                || said(List.of("not a directory"))) {
            return fault(Fault.MISSING_FOLDER, "The folder for this file does not exist. Create it first.");
        }
        if (said(FULL)) {
            return fault(Fault.DISK_FULL, "The disk is full, so this file was not written. Make room and try again.");
        }
        if (said(IN_USE)) {
            return fault(Fault.IN_USE, "This file is open in another program. Close it there and try again.");
        }
        if (denied()) {
            return fault(Fault.NO_PERMISSION, "You have no permission to write this file here.");
        }
        return fault(Fault.UNWRITABLE, "This file could not be written" + reason() + ".");
    }

    private boolean denied() {
        return failure instanceof AccessDeniedException || said(DENIED);
    }

    private boolean said(List<String> phrases) {
        String words = words().toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(words::contains);
    }

    /** The system's own words, without the path that Java puts before them. */
    private String words() {
        String words = failure instanceof FileSystemException
                ? ((FileSystemException) failure).getReason()
                : failure.getMessage();
        return Objects.requireNonNullElse(words, "");
    }

    private String reason() {
        return words().isBlank() ? "" : ": the system says “" + words().strip() + "”";
    }

    private FileFaultException fault(Fault fault, String sentence) {
        FileFaultException result = new FileFaultException(fault, sentence);
        result.initCause(failure);
        return result;
    }
}
