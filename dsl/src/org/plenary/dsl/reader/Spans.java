package org.plenary.dsl.reader;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.source.Span;

/** Tells where the drafter wrote something. */
public final class Spans {

    private Spans() {
    }

    /** The place without the white space around it. */
    public static Span of(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? Span.NONE : of(node);
    }

    /** The place of one of its names, numbers or marks; of the whole where it has none. */
    public static Span of(EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? of(object) : of(nodes.get(0));
    }

    private static Span of(INode node) {
        return new Span(node.getOffset(), node.getLength());
    }
}
