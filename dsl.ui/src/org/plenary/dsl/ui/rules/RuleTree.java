package org.plenary.dsl.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.ui.Words;

/**
 * All rules in their families, to be looked through, and to be given a severity: in the cell, or by the keys 1 to 4 for
 * the four severities and Delete to leave it open.
 */
final class RuleTree {

    private static final int ROWS = 8;

    private final RuleSettings settings;
    private final Runnable changed;
    private final TreeViewer viewer;
    private final Text filter;
    private List<String> sought = List.of();

    /**
     * @param changed
     *            is run when another severity was chosen
     */
    RuleTree(Composite parent, RuleSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Words.of("rules.filter"));
        filter.addListener(SWT.Modify, event -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        new RuleColumns(viewer, settings).make().setEditingSupport(new SeverityEditing(viewer, settings, this::set));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new Families());
        viewer.addFilter(new Sought());
        viewer.setInput(settings);
        viewer.expandAll();
        viewer.getTree().addListener(SWT.KeyDown, this::pressed);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, viewer.getTree().getItemHeight() * ROWS)
                .applyTo(viewer.getControl());
    }

    /** The rules that are selected, not their families. */
    List<RuleRow> selected() {
        List<RuleRow> rules = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            if (element instanceof RuleRow rule) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** Goes to the rule with this code. */
    void select(String code) {
        settings.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().ifPresent(rule -> {
            viewer.setSelection(new StructuredSelection(rule), true);
            viewer.getTree().setFocus();
        });
    }

    void onSelection(Runnable action) {
        viewer.addSelectionChangedListener(event -> action.run());
        viewer.addDoubleClickListener(event -> action.run());
    }

    /** Gives the selected rules a severity, or leaves them open. */
    void set(Optional<String> severity) {
        selected().forEach(rule -> set(rule, severity));
    }

    private void set(RuleRow rule, Optional<String> severity) {
        settings.wish(rule.setting(), severity);
        viewer.update(rule, null);
        changed.run();
    }

    /** Another profile gives every rule another severity. */
    void refresh() {
        viewer.refresh();
    }

    private void pressed(Event event) {
        int digit = Character.digit(event.character, 10);
        boolean leavesOpen = event.keyCode == SWT.DEL || event.keyCode == SWT.BS || digit == 0;
        if (!settings.isBroken() && (leavesOpen || digit > 0 && digit <= RuleSettings.SEVERITIES.size())) {
            set(leavesOpen ? Optional.empty() : SeverityWords.at(digit));
            event.doit = false;
        }
    }

    private void filter() {
        sought = List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        viewer.refresh();
        viewer.expandAll();
    }

    /** A rule is found by its words, its name, its family or its severity, each word anywhere. */
    private final class Sought extends ViewerFilter {

        @Override
        public boolean select(Viewer tree, Object parent, Object element) {
            if (element instanceof String family) {
                return rules(family).stream().anyMatch(rule -> select(tree, family, rule));
            }
            RuleRow rule = (RuleRow) element;
            String words = String.join(" ", rule.sentence(), rule.code(), Words.of("rules.family." + rule.family()),
                    SeverityWords.of(settings.severity(rule))).toLowerCase(Locale.ROOT);
            return sought.stream().allMatch(words::contains);
        }
    }

    private List<RuleRow> rules(String family) {
        return settings.rules().stream().filter(rule -> rule.family().equals(family)).toList();
    }

    private final class Families implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return settings.rules().stream().map(RuleRow::family).distinct().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof String family ? rules(family).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof RuleRow rule ? rule.family() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof String;
        }
    }
}
