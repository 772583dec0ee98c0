package org.plenary.dsl.ui;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

/** Labels of trees and tables in more than one colour. */
public final class StyledLabels {

    private StyledLabels() {
    }

    /** Where lines run from right to left GTK would draw them without their pictures, which say more than colours. */
    public static DelegatingStyledCellLabelProvider of(IStyledLabelProvider labels) {
        DelegatingStyledCellLabelProvider styled = new DelegatingStyledCellLabelProvider(labels);
        styled.setOwnerDrawEnabled(Window.getDefaultOrientation() != SWT.RIGHT_TO_LEFT);
        return styled;
    }
}
