package org.plenary.dsl.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.Position;
import org.plenary.dsl.source.Severity;

/**
 * One line for the drafter: {@code path:line:column: severity: text [code]}.
 *
 * @param path
 *            as it was given on the command line; empty where no file is meant
 * @param position
 *            null where the whole file is meant
 */
record Message(String path, Position position, Severity severity, String text, String code) {

    /** In the order of the text; what concerns the whole file first. */
    static final Comparator<Message> BY_POSITION = Comparator
            .comparing((Message message) -> Objects.requireNonNullElse(message.position, new Position(0, 0)))
            .thenComparing(Message::severity).thenComparing(Message::code).thenComparing(Message::text);

    static Message of(String path, FileFaultException failure) {
        return new Message(path, failure.position().orElse(null), Severity.ERROR, failure.getMessage(),
                failure.fault().code());
    }

    static Message misuse(String path, Fault fault, String text) {
        return new Message(path, null, Severity.ERROR, text, fault.code());
    }

    String line() {
        String place = position == null ? path : path + ":" + position.line() + ":" + position.column();
        return harmless(place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + text + " [" + code + "]");
    }

    /**
     * A file name or a quoted word may hold control characters, which a terminal would obey, or marks that turn the
     * direction of the line: they are shown as U+FFFD.
     */
    static String harmless(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().map(Message::harmless).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int harmless(int character) {
        boolean turnsDirection = character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
        boolean alone = Character.getType(character) == Character.SURROGATE;
        return turnsDirection || alone || Character.isISOControl(character) ? 0xFFFD : character;
    }
}
