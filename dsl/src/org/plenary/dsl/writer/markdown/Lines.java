package org.plenary.dsl.writer.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Short lines that stand one under another as one paragraph: a backslash at the end keeps the line break. */
final class Lines {

    private Lines() {
    }

    static String of(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(Escaping::paragraph)
                .collect(Collectors.joining("\\\n"));
    }
}
