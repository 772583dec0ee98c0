package org.plenary.dsl.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the nodes of an outline to a tree on the screen. */
final class OutlineTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object nodes) {
        return nodes instanceof List<?> list ? list.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((OutlineNode) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((OutlineNode) node).parent();
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((OutlineNode) node).children().isEmpty();
    }
}
