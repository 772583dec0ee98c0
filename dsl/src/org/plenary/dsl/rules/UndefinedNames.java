package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.scoping.LabelNames;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** A note that is called, and a paragraph that is referred to, are written somewhere. */
final class UndefinedNames {

    /** A note is called that the file does not hold. */
    static final String UNDEFINED_NOTE = "undefined-note";
    /** A paragraph is referred to that is not labelled so. */
    static final String UNDEFINED_LABEL = "undefined-label";

    private final Set<String> notes = new TreeSet<>();
    private final Set<String> labels = new TreeSet<>();
    private final List<EObject> undefined = new ArrayList<>();

    private UndefinedNames() {
    }

    /** Each call and each reference that leads nowhere. */
    static List<Problem> of(Resolution resolution) {
        UndefinedNames found = new UndefinedNames();
        for (Iterator<EObject> elements = resolution.eAllContents(); elements.hasNext();) {
            found.look(elements.next());
        }
        return found.undefined.stream().map(found::problem).toList();
    }

    private void look(EObject element) {
        if (element instanceof Note note && note.getName() != null) {
            notes.add(note.getName());
        } else if (element instanceof Labelled labelled && labelled.getName() != null) {
            labels.add(labelled.getName());
        } else if (element instanceof NoteCall call && isNowhere(call.getNote())
                || element instanceof ParagraphReference reference && isNowhere(reference.getTarget())) {
            undefined.add(element);
        }
    }

    private static boolean isNowhere(EObject target) {
        return target == null || target.eIsProxy();
    }

    private Problem problem(EObject element) {
        return element instanceof NoteCall ? problem(UNDEFINED_NOTE, element, Literals.NOTE_CALL__NOTE, notes)
                : problem(UNDEFINED_LABEL, element, Literals.PARAGRAPH_REFERENCE__TARGET, labels);
    }

    /** The name that is nearly the same is offered as a cure. */
    private static Problem problem(String code, EObject element, EReference reference, Collection<String> known) {
        INode node = NodeModelUtils.findNodesForFeature(element, reference).stream().findFirst()
                .orElseGet(() -> NodeModelUtils.findActualNodeFor(element));
        Span place = new Span(node.getOffset(), node.getLength());
        String name = NodeModelUtils.getTokenText(node);
        List<Fix> fixes = NearestWord.find(name, known).stream()
                .map(near -> Fix.writing(place, near)).toList();
        return new Problem(Severity.ERROR, code, code.equals(UNDEFINED_NOTE) ? Sentence.of(code, name)
                : label(name), place, fixes);
    }

    private static Sentence label(String name) {
        int separator = name.lastIndexOf(LabelNames.SEPARATOR);
        if (separator <= 0) {
            return Sentence.of(UNDEFINED_LABEL, name);
        }
        String symbol = name.substring(0, separator);
        String label = name.substring(separator + 1);
        return Sentence.of("undefined-label.elsewhere", label, symbol);
    }
}
