package org.plenary.dsl.ui.outline;

import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;

/** Calls an action when problems of a text come or go. */
final class AnnotationWatch implements IAnnotationModelListener {

    private final IAnnotationModel annotations;
    private final Runnable action;

    private AnnotationWatch(IAnnotationModel annotations, Runnable action) {
        this.annotations = annotations;
        this.action = action;
    }

    /** Watches, until stopped; there may be nothing to watch. */
    static AnnotationWatch of(IAnnotationModel annotations, Runnable action) {
        AnnotationWatch watch = new AnnotationWatch(annotations, action);
        if (annotations != null) {
            annotations.addAnnotationModelListener(watch);
        }
        return watch;
    }

    void stop() {
        if (annotations != null) {
            annotations.removeAnnotationModelListener(this);
        }
    }

    @Override
    public void modelChanged(IAnnotationModel model) {
        action.run();
    }
}
