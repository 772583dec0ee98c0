package org.plenary.dsl.ui.forms;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plenary.dsl.ui.Words;

/** The fields of a form, each with its label before it, for the eye and for a screen reader. */
public final class Fields {

    private static final int COLUMNS = 3;

    private final Composite area;
    private final Runnable changed;

    /**
     * @param changed
     *            is run whenever something was entered
     */
    public Fields(Composite parent, Runnable changed) {
        this.area = new Composite(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    /** What all fields stand in. */
    public Composite area() {
        return area;
    }

    /** A field for words. */
    public Text text(String key, String hint) {
        return text(key, hint, COLUMNS - 1);
    }

    /** A field for words with a button after it. */
    public Text textWithButton(String key, Runnable pressed) {
        Text text = text(key, "", 1);
        Button button = new Button(area, SWT.PUSH);
        button.setText(Words.of("form.browse"));
        button.addListener(SWT.Selection, event -> pressed.run());
        return text;
    }

    private Text text(String key, String hint, int columns) {
        label(key);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    /** A field in which one of several things is chosen. */
    public <T> ComboViewer choice(String key, List<T> values, Function<T, String> name) {
        label(key);
        ComboViewer combo = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return name.apply((T) element);
            }
        });
        combo.setInput(values);
        combo.setSelection(new StructuredSelection(values.get(0)));
        combo.addSelectionChangedListener(event -> changed.run());
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(combo.getControl());
        return combo;
    }

    /** A box to be ticked. */
    public Button box(String key, boolean ticked) {
        Button box = new Button(area, SWT.CHECK);
        box.setText(Words.of(key));
        box.setSelection(ticked);
        box.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(box);
        return box;
    }

    private void label(String key) {
        new Label(area, SWT.NONE).setText(Words.of(key));
    }

    /** What was chosen in a field of {@link #choice}. */
    @SuppressWarnings("unchecked")
    public static <T> T chosen(ComboViewer combo) {
        return (T) combo.getStructuredSelection().getFirstElement();
    }
}
