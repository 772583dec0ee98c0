package org.plenary.dsl.writer.markdown;

import java.util.HashSet;
import java.util.Set;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Reference;

/** Finds the paragraphs that are referred to: only these get a place that a link can lead to. */
final class Targets extends DocumentWalk {

    private final Set<String> found = new HashSet<>();

    private Targets() {
    }

    static Set<String> of(Document document) {
        Targets targets = new Targets();
        targets.blocks(document.body());
        targets.blocks(document.annexes());
        document.notes().forEach(note -> targets.blocks(note.blocks()));
        return Set.copyOf(targets.found);
    }

    @Override
    public Void reference(Reference reference) {
        reference.targetId().ifPresent(found::add);
        return null;
    }
}
