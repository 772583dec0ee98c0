package org.plenary.dsl.ui.connection;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.Words;

/** A note in the corner of the window, which does not take the keyboard and goes away by itself. */
final class TroubleNotice extends PopupDialog {

    private static final int WIDTH = 360;
    private static final int DISTANCE = 24;
    private static final int SHOWN_IN_MILLISECONDS = 12_000;

    private final String sentence;

    TroubleNotice(Shell parent, String sentence) {
        super(parent, SWT.TOOL | SWT.NO_FOCUS, false, false, false, false, false, Words.of("server.title"), null);
        this.sentence = sentence;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        parent.getDisplay().timerExec(SHOWN_IN_MILLISECONDS, this::close);
        return area;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + window.width - size.x - DISTANCE, window.y + window.height - size.y - DISTANCE);
    }
}
