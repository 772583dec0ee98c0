package org.plenary.dsl.ui.outline;

import java.util.Objects;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.plenary.dsl.ui.edits.Moving;

/** Lets the drafter drag a recital or a paragraph to another place among its own kind. */
final class OutlineDrag extends ViewerDropAdapter {

    private static final Transfer[] WITHIN_WORKBENCH = {LocalSelectionTransfer.getTransfer()};

    private final Moving moving;

    private OutlineDrag(TreeViewer tree, Moving moving) {
        super(tree);
        this.moving = moving;
        setFeedbackEnabled(true);
        setSelectionFeedbackEnabled(false);
    }

    static void install(TreeViewer tree, Moving moving) {
        tree.addDragSupport(DND.DROP_MOVE, WITHIN_WORKBENCH, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.getStructuredSelection().size() == 1;
                LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = tree.getSelection();
            }
        });
        tree.addDropSupport(DND.DROP_MOVE, WITHIN_WORKBENCH, new OutlineDrag(tree, moving));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        OutlineNode dragged = dragged();
        return dragged != null && target instanceof OutlineNode node && !node.equals(dragged)
                && node.kind() == dragged.kind() && Objects.equals(node.parent(), dragged.parent());
    }

    @Override
    public boolean performDrop(Object data) {
        OutlineNode dragged = dragged();
        if (dragged == null || !(getCurrentTarget() instanceof OutlineNode target)) {
            return false;
        }
        boolean after = getCurrentLocation() == LOCATION_AFTER;
        moving.beside(dragged.name().getOffset(), after ? "after" : "before", target.name().getOffset());
        return true;
    }

    private static OutlineNode dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node ? node : null;
    }
}
