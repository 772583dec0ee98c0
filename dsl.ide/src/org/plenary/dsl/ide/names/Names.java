package org.plenary.dsl.ide.names;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;

/** Finds the names of notes and paragraphs in a text. */
final class Names {

    private Names() {
    }

    /** What is named at a place: by a call, a reference, a key, a label, or the number of a labelled paragraph. */
    static Optional<Named> at(OpenText text, int offset) {
        return leafName(NodeModelUtils.findLeafNodeAtOffset(text.node(), offset))
                .or(() -> leafName(NodeModelUtils.findLeafNodeAtOffset(text.node(), offset - 1)));
    }

    private static Optional<Named> leafName(ILeafNode leaf) {
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        TokenKind kind = TokenKinds.of(leaf);
        boolean isName = kind == TokenKind.NOTEKEY || kind == TokenKind.NOTE_OPEN || kind == TokenKind.NOTE_CLOSE
                || kind == TokenKind.LABEL || kind == TokenKind.HASH || kind == TokenKind.NUMBER
                || kind == TokenKind.MARKER;
        boolean isCall = object instanceof NoteCall || object instanceof ParagraphReference;
        return isName || isCall ? name(object) : Optional.empty();
    }

    /** All places of a text that name a thing. */
    static List<Named> all(OpenText text) {
        List<Named> found = new ArrayList<>();
        Iterator<EObject> elements = text.written().eAllContents();
        while (elements.hasNext()) {
            name(elements.next()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Named> name(EObject object) {
        if (object instanceof NoteCall call) {
            return named(Named.Kind.NOTE, call, Literals.NOTE_CALL__NOTE, call.getNote());
        }
        if (object instanceof ParagraphReference reference) {
            return named(Named.Kind.PARAGRAPH, reference, Literals.PARAGRAPH_REFERENCE__TARGET,
                    reference.getTarget());
        }
        if (object instanceof Note note) {
            return named(Named.Kind.NOTE, note, Literals.NOTE__NAME, note);
        }
        return object instanceof Labelled labelled
                ? named(Named.Kind.PARAGRAPH, labelled, Literals.LABELLED__NAME, labelled) : Optional.empty();
    }

    private static Optional<Named> named(Named.Kind kind, EObject object, EStructuralFeature feature,
            EObject target) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        INode node = nodes.get(0);
        Optional<EObject> resolved = Optional.ofNullable(target).filter(found -> !found.eIsProxy());
        return Optional.of(Named.of(kind, NodeModelUtils.getTokenText(node), node.getOffset(), resolved));
    }

    /** Where a thing gets its name. */
    static Optional<Named> declaration(EObject target) {
        return name(target);
    }
}
