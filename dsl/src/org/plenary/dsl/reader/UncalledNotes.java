package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The footnotes that nothing calls: each may be the one that a call means which leads nowhere, or be one too many. */
final class UncalledNotes {

    private final Resolution source;
    private final List<Note> uncalled;

    UncalledNotes(Resolution source, List<Note> uncalled) {
        this.source = source;
        this.uncalled = uncalled;
    }

    List<Problem> problems() {
        if (uncalled.isEmpty()) {
            return List.of();
        }
        Set<String> wanted = wantedKeys();
        return uncalled.stream().map(note -> ReadingFault.NOTE_NOT_CALLED
                .at(Spans.of(note, Literals.NOTE__NAME), note.getName()).curedBy(cures(note, wanted))).toList();
    }

    /** The keys of calls that lead nowhere. */
    private Set<String> wantedKeys() {
        Set<String> keys = new TreeSet<>();
        for (Iterator<EObject> elements = source.eAllContents(); elements.hasNext();) {
            if (elements.next() instanceof NoteCall call && (call.getNote() == null || call.getNote().eIsProxy())) {
                NodeModelUtils.findNodesForFeature(call, Literals.NOTE_CALL__NOTE)
                        .forEach(key -> keys.add(NodeModelUtils.getTokenText(key)));
            }
        }
        return keys;
    }

    private List<Fix> cures(Note note, Set<String> wanted) {
        List<Fix> cures = new ArrayList<>();
        likeliest(note.getName(), wanted).ifPresent(key -> cures.add(Fix.choice(
                Sentence.of("note-not-called.let-call", key), new Edit(Spans.of(note, Literals.NOTE__NAME), key))));
        // What only this note calls would be called nowhere then.
        if (EcoreUtil2.getAllContentsOfType(note, NoteCall.class).isEmpty()) {
            cures.add(Fix.choice(Sentence.of("note-not-called.delete"), new Edit(withLineEnds(note), "")));
        }
        return cures;
    }

    private Optional<String> likeliest(String name, Set<String> wanted) {
        return NearestWord.find(name, wanted)
                .or(() -> wanted.stream().filter(key -> wanted.size() == 1 && uncalled.size() == 1).findFirst());
    }

    private static Span withLineEnds(Note note) {
        INode node = NodeModelUtils.findActualNodeFor(note);
        String text = node.getRootNode().getText();
        int end = node.getEndOffset();
        while (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
            end++;
        }
        return new Span(node.getOffset(), end - node.getOffset());
    }
}
