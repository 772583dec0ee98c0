package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.source.Span;

/** Collects facts for a header; of two for one key, the first counts. */
final class FactEntries {

    private final List<HeaderEntry> entries = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(HeaderKey key, String value) {
        if (!value.isBlank() && !has(key)) {
            entries.add(new HeaderEntry(key.text(), value, Span.NONE, Span.NONE));
        }
    }

    boolean has(HeaderKey key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key.text()));
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    List<HeaderEntry> entries() {
        return entries;
    }

    List<String> remarks() {
        return remarks;
    }
}
