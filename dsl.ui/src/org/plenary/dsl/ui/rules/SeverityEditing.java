package org.plenary.dsl.ui.rules;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;

/** Chooses the severity of a rule in its own cell. */
final class SeverityEditing extends EditingSupport {

    private final ComboBoxCellEditor combo;
    private final RuleSettings settings;
    private final BiConsumer<RuleRow, Optional<String>> chosen;

    /**
     * @param chosen
     *            takes the severity of a rule, or that it is left open
     */
    SeverityEditing(TreeViewer viewer, RuleSettings settings, BiConsumer<RuleRow, Optional<String>> chosen) {
        super(viewer);
        this.settings = settings;
        this.chosen = chosen;
        combo = new ComboBoxCellEditor(viewer.getTree(), new String[0], SWT.READ_ONLY);
        combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        combo.setItems(SeverityWords.choices(settings.severityUnset((RuleRow) element)));
        return combo;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof RuleRow && !settings.isBroken();
    }

    @Override
    protected Object getValue(Object element) {
        return SeverityWords.index(settings.own(((RuleRow) element).setting()));
    }

    @Override
    protected void setValue(Object element, Object value) {
        if ((Integer) value >= 0) {
            chosen.accept((RuleRow) element, SeverityWords.at((Integer) value));
        }
    }
}
