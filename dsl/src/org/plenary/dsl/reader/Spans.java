package org.plenary.dsl.reader;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.source.Span;

/** Tells where the drafter wrote something. */
final class Spans {

    private Spans() {
    }

    /** The place without the white space around it. */
    static Span of(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? Span.NONE : new Span(node.getOffset(), node.getLength());
    }
}
