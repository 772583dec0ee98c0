package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.source.Problem;

/**
 * The place of every block of a text: its role, its number and its name. All counting of paragraphs is done before any
 * text is read, since a reference may point forward.
 */
final class Placement {

    private final Map<EObject, Place> places;
    private final List<Problem> faults;

    private Placement(Map<EObject, Place> places, List<Problem> faults) {
        this.places = places;
        this.faults = faults;
    }

    /** Places every block of the text. */
    static Placement of(TextLayout layout, List<Note> notes, NumberForms forms, Roles roles) {
        Map<EObject, Place> places = new HashMap<>();
        SiblingPlacement siblings = new SiblingPlacement(places, forms, roles);
        siblings.group(layout.body(), "");
        siblings.divisions(layout.parts(), "");
        siblings.divisions(layout.annexes(), "");
        for (int i = 0; i < notes.size(); i++) {
            siblings.place(notes.get(i).getChildren(), Context.free("note-text-" + (i + 1) + "-"));
        }
        return new Placement(places, siblings.faults());
    }

    /** The place of a paragraph, heading, quotation or table of this text. */
    Place of(EObject block) {
        return places.get(block);
    }

    /** Numbers and letters that are out of order. */
    List<Problem> faults() {
        return faults;
    }
}
