package org.plenary.dsl.writer.source;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Words;

/** The sponsors of a draft as the header lists them, each with the note that the masthead calls behind its name. */
final class Sponsors {

    private final InlineSource inline;
    private final List<Inline> printed;
    private final List<String> names;

    Sponsors(InlineSource inline, Document document) {
        this.inline = inline;
        this.printed = document.masthead().sponsors();
        this.names = document.header().sponsors();
    }

    List<String> all() {
        return names.stream().map(name -> Escaping.words(name) + calls(name)).toList();
    }

    private String calls(String name) {
        List<Inline> calls = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            boolean behind = Words.of(printed.subList(0, i)).stripTrailing().endsWith(name);
            if (printed.get(i) instanceof NoteCall call && behind) {
                calls.add(call);
            }
        }
        return calls.isEmpty() ? "" : inline.of(calls);
    }
}
