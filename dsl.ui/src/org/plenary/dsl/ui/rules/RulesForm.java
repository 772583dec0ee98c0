package org.plenary.dsl.ui.rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.forms.Fields;
import org.plenary.dsl.ui.forms.FileChoice;

/** Whose rules apply, which registry and how many words, and how grave it is to break each rule. */
final class RulesForm {

    private static final String NUMBER_OR_OFF = "|off|[1-9][0-9]{0,8}";

    private static final int SEVERITY_WIDTH = 220;

    private final RuleSettings settings;
    private final Consumer<Optional<String>> judged;
    private final Fields fields;
    private ComboViewer profile;
    private Text registry;
    private Text wordLimit;
    private RuleTree tree;
    private Combo severity;
    private Button about;
    /** Whether the fields are being filled in, which nobody wishes for. */
    private boolean filling;

    /**
     * @param judged
     *            takes the sentence that says why what was entered cannot be set; empty where it can
     */
    RulesForm(Composite parent, RuleSettings settings, Consumer<Optional<String>> judged) {
        this.settings = settings;
        this.judged = judged;
        fields = new Fields(parent, this::changed);
        createFields();
        tree = new RuleTree(fields.area(), settings, this::selected);
        tree.onSelection(this::selected);
        createRow();
        fill();
        enable(fields.area(), !settings.isBroken());
        selected();
    }

    private void createFields() {
        List<Optional<String>> profiles = new ArrayList<>(List.of(Optional.empty()));
        RuleSettings.PROFILES.forEach(name -> profiles.add(Optional.of(name)));
        profile = fields.choice("rules.profile", profiles, value -> value.map(RulesForm::profileName)
                .orElseGet(this::profileUnset));
        registry = fields.textWithButton("rules.registry", this::browse);
        registry.setMessage(settings.above(RuleSettings.REGISTRY).orElse(Words.of("rules.registry.none")));
        wordLimit = fields.text("rules.word-limit",
                settings.above(RuleSettings.WORD_LIMIT).orElse(Words.of("rules.word-limit.usual")));
    }

    private static String profileName(String name) {
        return RuleSettings.PROFILES.contains(name) ? Words.of("rules.profile." + name) : name;
    }

    private String profileUnset() {
        return settings.above(RuleSettings.PROFILE).map(name -> Words.of("rules.open", profileName(name)))
                .orElse(Words.of("rules.profile.by-date"));
    }

    /** Under the tree the severity of what is selected, for one rule or for many at once. */
    private void createRow() {
        Composite row = new Composite(fields.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        new Label(row, SWT.NONE).setText(Words.of("rules.selected"));
        severity = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(SEVERITY_WIDTH, SWT.DEFAULT).applyTo(severity);
        severity.addListener(SWT.Selection, event -> tree.set(SeverityWords.at(severity.getSelectionIndex())));
        about = new Button(row, SWT.PUSH);
        about.setText(Words.of("rules.about"));
        about.addListener(SWT.Selection, event -> tree.selected().stream().findFirst()
                .ifPresent(rule -> new RulePageDialog(about.getShell(), rule.code()).open()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(about);
    }

    private void fill() {
        filling = true;
        profile.setSelection(new StructuredSelection(List.of(settings.own(RuleSettings.PROFILE))));
        registry.setText(settings.own(RuleSettings.REGISTRY).orElse(""));
        wordLimit.setText(settings.own(RuleSettings.WORD_LIMIT).orElse(""));
        filling = false;
    }

    private void selected() {
        List<RuleRow> rules = tree.selected();
        boolean one = !rules.isEmpty();
        severity.setEnabled(one && !settings.isBroken());
        about.setEnabled(rules.size() == 1);
        severity.setItems(one ? SeverityWords.choices(settings.severityUnset(rules.get(0))) : new String[0]);
        List<Optional<String>> values = rules.stream().map(rule -> settings.own(rule.setting())).distinct().toList();
        if (values.size() == 1) {
            severity.select(SeverityWords.index(values.get(0)));
        }
        severity.getParent().layout();
    }

    private void changed() {
        if (tree == null || filling) {
            return;
        }
        String words = wordLimit.getText().strip();
        boolean valid = words.matches(NUMBER_OR_OFF);
        judged.accept(valid ? Optional.empty() : Optional.of(Words.of("rules.word-limit.wrong")));
        settings.wish(RuleSettings.PROFILE, Fields.chosen(profile));
        settings.wish(RuleSettings.REGISTRY, written(registry));
        if (valid) {
            settings.wish(RuleSettings.WORD_LIMIT, written(wordLimit));
        }
        tree.refresh();
        selected();
    }

    private static Optional<String> written(Text field) {
        return Optional.of(field.getText().strip()).filter(words -> !words.isEmpty());
    }

    private void browse() {
        new FileChoice(Words.of("rules.registry.choose"))
                .ask(registry.getShell(), Path.of(URI.create(settings.file())).getParent())
                .ifPresent(registry::setText);
    }

    private static void enable(Composite area, boolean enabled) {
        Stream.of(area.getChildren()).filter(child -> !(child instanceof Composite inside)
                || inside instanceof Combo).forEach(child -> child.setEnabled(enabled));
    }

    /** Leaves everything open. */
    void restoreDefaults() {
        settings.wishDefaults();
        fill();
        judged.accept(Optional.empty());
        tree.refresh();
        selected();
    }

    void select(String code) {
        tree.select(code);
        selected();
    }
}
