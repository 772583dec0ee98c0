package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.files.Position;
import org.plenary.dsl.source.Severity;

class MessageTest {

    @Test
    void aMessageIsOneLine() {
        assertEquals("a/大会.resolution:12:3: warning: Say why. [some-code]",
                new Message("a/大会.resolution", new Position(12, 3), Severity.WARNING, "Say why.", "some-code").line());
        assertEquals("a: error: Gone. [missing-file]",
                new Message("a", null, Severity.ERROR, "Gone.", "missing-file").line());
    }

    @Test
    void controlsAndMarksOfDirectionAreShownAndNotObeyed() {
        assertEquals("a\uFFFD: error: \uFFFD[31mred\uFFFD\uFFFD 𠮷 [c\uFFFD]",
                new Message("a\n", null, Severity.ERROR, "\u001B[31mred\u2067\uD842 𠮷", "c\u202E").line());
    }

    @Test
    void messagesStandInTheOrderOfTheText() {
        List<String> lines = Stream.of(at(10, 2), at(9, 7), at(10, 1), new Message("p", null, Severity.HINT, "t", "c"))
                .sorted(Message.BY_POSITION).map(Message::line).toList();
        assertEquals(List.of("p: hint: t [c]", "p:9:7: error: t [c]", "p:10:1: error: t [c]", "p:10:2: error: t [c]"),
                lines);
    }

    private static Message at(int line, int column) {
        return new Message("p", new Position(line, column), Severity.ERROR, "t", "c");
    }
}
