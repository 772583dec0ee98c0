package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/** A label names one paragraph, and a key one footnote. */
final class LabelProblems {

    /** The label of a paragraph stands at another one above. */
    static final String DUPLICATE_LABEL = "duplicate-label";
    /** The key of a footnote stands at another one above. */
    static final String DUPLICATE_NOTE = "duplicate-note";

    private final Set<String> labels = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private LabelProblems() {
    }

    /** Each label and each key that was used before. */
    static List<Problem> of(Resolution resolution) {
        LabelProblems found = new LabelProblems();
        for (Iterator<EObject> elements = resolution.eAllContents(); elements.hasNext();) {
            EObject element = elements.next();
            if (element instanceof Labelled labelled) {
                found.label(labelled, labelled.getName());
            } else if (element instanceof Note note) {
                found.key(note, note.getName());
            }
        }
        return found.problems;
    }

    private void label(Labelled labelled, String name) {
        if (name != null && !labels.add(name)) {
            report(DUPLICATE_LABEL, "The label “" + name + "” names another paragraph already. Choose another label.",
                    labelled, Literals.LABELLED__NAME);
        }
    }

    private void key(Note note, String name) {
        if (name != null && !keys.add(name)) {
            report(DUPLICATE_NOTE, "A footnote with the key “" + name + "” is written above already. Choose another "
                    + "key, or delete one of the two.", note, Literals.NOTE__NAME);
        }
    }

    private void report(String code, String sentence, EObject element, EAttribute name) {
        INode node = NodeModelUtils.findNodesForFeature(element, name).get(0);
        problems.add(new Problem(Severity.ERROR, code, sentence, new Span(node.getOffset(), node.getLength())));
    }
}
