package org.plenary.dsl.ui.rules;

import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.plenary.dsl.ui.Words;

/** The columns of the tree of rules: what each says, how grave it is now and in each profile, and its name. */
final class RuleColumns {

    private static final int SENTENCE = 350;
    private static final int NAME = 170;
    private static final int SEVERITY = 110;
    private static final int USUAL = 90;
    private static final String ELSEWHERE = "*";
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final TreeViewer viewer;
    private final RuleSettings settings;

    RuleColumns(TreeViewer viewer, RuleSettings settings) {
        this.viewer = viewer;
        this.settings = settings;
    }

    /** Makes them; the one of the severity is given back, for it can be edited. */
    TreeViewerColumn make() {
        column("rules.column.rule", SENTENCE, this::sentence);
        TreeViewerColumn severity = column("rules.column.severity", SEVERITY,
                rule -> SeverityWords.of(settings.severity(rule)));
        for (String profile : RuleSettings.PROFILES) {
            column("rules.profile." + profile + ".short", USUAL, rule -> usual(rule, profile));
        }
        column("rules.column.name", NAME, RuleRow::code);
        return severity;
    }

    /** It is English, and between Arabic words its full stop would go to the wrong end. */
    private String sentence(RuleRow rule) {
        boolean mirrored = (viewer.getTree().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        return mirrored ? LEFT_TO_RIGHT + rule.sentence() + LEFT_TO_RIGHT : rule.sentence();
    }

    private static String usual(RuleRow rule, String profile) {
        boolean varies = rule.varies() && profile.equals(RuleSettings.PROFILES.get(0));
        return SeverityWords.of(rule.severity(profile)) + (varies ? ELSEWHERE : "");
    }

    private TreeViewerColumn column(String key, int width, Function<RuleRow, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(Words.of(key));
        column.getColumn().setWidth(width);
        boolean first = viewer.getTree().getColumnCount() == 1;
        boolean now = viewer.getTree().getColumnCount() <= 2;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof RuleRow rule ? text.apply(rule) : first ? family((String) element) : "";
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof RuleRow rule ? rule.sentence() : null;
            }

            @Override
            public Font getFont(Object element) {
                boolean own = element instanceof RuleRow rule && settings.own(rule.setting()).isPresent();
                return own && now || element instanceof String
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : null;
            }
        });
        return column;
    }

    private static String family(String family) {
        return Words.of("rules.family." + family);
    }
}
