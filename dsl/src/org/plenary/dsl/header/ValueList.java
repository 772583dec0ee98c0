package org.plenary.dsl.header;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.source.Span;

/** The parts of a value between its commas, which may be those of any of the six languages. */
public final class ValueList {

    private static final String COMMAS = ",،，、";
    private static final String OPENING = "([（";
    private static final String CLOSING = ")]）";

    private ValueList() {
    }

    /** One part as an entry of its own, so that a problem marks just this part. Empty parts are left out. */
    public static List<HeaderEntry> split(HeaderEntry entry) {
        List<HeaderEntry> parts = new ArrayList<>();
        String value = entry.value();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (COMMAS.indexOf(sign) >= 0 && depth == 0) {
                add(parts, entry, start, i);
                start = i + 1;
            }
            // "Sudan (on behalf of Egypt, Iraq and Yemen)" is one sponsor.
            depth += OPENING.indexOf(sign) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(sign) >= 0 && depth > 0 ? 1 : 0;
        }
        add(parts, entry, start, value.length());
        return parts;
    }

    private static void add(List<HeaderEntry> parts, HeaderEntry entry, int start, int end) {
        String part = entry.value().substring(start, end);
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            int offset = entry.valueSpan().offset() + start + part.indexOf(stripped);
            parts.add(entry.part(stripped, new Span(offset, stripped.length())));
        }
    }
}
