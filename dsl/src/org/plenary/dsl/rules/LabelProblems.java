package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.reader.Spans;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** A label names one paragraph, and a key one footnote. */
final class LabelProblems {

    /** The label of a paragraph stands at another one above. */
    static final String DUPLICATE_LABEL = "duplicate-label";
    /** The key of a footnote stands at another one above. */
    static final String DUPLICATE_NOTE = "duplicate-note";

    private final Resolution resolution;
    private final Set<String> written = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LabelProblems(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Each label and each key that was used before. */
    static List<Problem> of(Resolution resolution) {
        LabelProblems found = new LabelProblems(resolution);
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
            Span place = Spans.of(labelled, Literals.LABELLED__NAME);
            report(DUPLICATE_LABEL, Sentence.of(DUPLICATE_LABEL, name),
                    place, Fix.writing(place, free(name)));
        }
    }

    /** The first name of a kind that no paragraph has: "areas-2". */
    private String free(String name) {
        // Sought once, and only where a label stands twice.
        if (written.isEmpty()) {
            EcoreUtil2.eAllOfType(resolution, Labelled.class).stream().map(Labelled::getName)
                    .filter(Objects::nonNull).forEach(written::add);
        }
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + "-" + number)
                .filter(free -> !written.contains(free)).findFirst().orElseThrow();
    }

    private void key(Note note, String name) {
        if (name == null) {
            return;
        }
        Note before = notes.putIfAbsent(name, note);
        if (before != null) {
            boolean same = words(before).equals(words(note));
            report(DUPLICATE_NOTE, Sentence.of(DUPLICATE_NOTE, name), Spans.of(note, Literals.NOTE__NAME),
                    same ? new Fix[] {Fix.choice(Sentence.of("duplicate-note.delete"),
                            new Edit(Spans.of(note), ""))} : new Fix[0]);
        }
    }

    private static String words(Note note) {
        return NodeModelUtils.findActualNodeFor(note).getText().replaceAll("\\s+", " ").strip();
    }

    private void report(String code, Sentence sentence, Span place, Fix... cures) {
        problems.add(new Problem(Severity.ERROR, code, sentence, place, List.of(cures)));
    }
}
