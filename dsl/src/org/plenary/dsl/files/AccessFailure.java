package org.plenary.dsl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plenary.dsl.wording.Sentence;

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
            return fault(Fault.MISSING, "missing-file");
        }
        if (denied()) {
            return fault(Fault.NO_PERMISSION, "no-permission.read");
        }
        if (said(IN_USE)) {
            return fault(Fault.IN_USE, "file-in-use.read");
        }
        return withReason(Fault.UNREADABLE, "unreadable");
    }

    FileFaultException whileWriting() {
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException
                || said(List.of("not a directory"))) {
            return fault(Fault.MISSING_FOLDER, "missing-folder");
        }
        if (said(FULL)) {
            return fault(Fault.DISK_FULL, "disk-full");
        }
        if (said(IN_USE)) {
            return fault(Fault.IN_USE, "file-in-use");
        }
        if (denied()) {
            return fault(Fault.NO_PERMISSION, "no-permission.write");
        }
        return withReason(Fault.UNWRITABLE, "unwritable");
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

    private FileFaultException withReason(Fault fault, String key) {
        return words().isBlank() ? fault(fault, key) : fault(fault, key + ".reason", words().strip());
    }

    private FileFaultException fault(Fault fault, String key, Object... arguments) {
        FileFaultException result = new FileFaultException(fault, Sentence.of(key, arguments));
        result.initCause(failure);
        return result;
    }
}
