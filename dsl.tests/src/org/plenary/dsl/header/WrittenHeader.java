package org.plenary.dsl.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.source.Span;

/** Headers written in tests, one {@code key: value} in a line. */
final class WrittenHeader {

    private WrittenHeader() {
    }

    static HeaderReading read(String lines) {
        return new HeaderReader().read(entries(lines), Optional.empty());
    }

    /** The header of lines in which nothing is wrong. */
    static Header header(String lines) {
        HeaderReading reading = read(lines);
        assertEquals(List.of(), reading.problems());
        return reading.header();
    }

    private static List<HeaderEntry> entries(String lines) {
        List<HeaderEntry> entries = new ArrayList<>();
        int offset = 0;
        for (String line : lines.split("\n")) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            int start = offset + line.length() - value.length();
            entries.add(new HeaderEntry(line.substring(0, colon), value, new Span(offset, colon),
                    new Span(start, value.length())));
            offset += line.length() + 1;
        }
        return entries;
    }
}
