package org.plenary.dsl.ide.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.Note;

/** The footnotes of a text as they were written, whether they are called or not. */
public final class WrittenNotes {

    private WrittenNotes() {
    }

    /** All of them, in the order in which they were written. */
    public static List<Note> of(OpenText text) {
        List<Note> notes = new ArrayList<>();
        Iterator<EObject> elements = text.written().eAllContents();
        while (elements.hasNext()) {
            if (elements.next() instanceof Note note) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** The first of this key. */
    public static Optional<Note> named(OpenText text, String key) {
        return of(text).stream().filter(note -> key.equals(note.getName())).findFirst();
    }

    /** What stands behind the key, as it was written, in one line. */
    public static String words(Note note) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : note.getContent()) {
            words.append(NodeModelUtils.findActualNodeFor(inline).getText());
        }
        return words.toString().strip().replaceAll("\\s+", " ");
    }
}
